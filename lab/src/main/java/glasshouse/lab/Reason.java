package glasshouse.lab;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Why a file could not be read or written, in a few plain words. */
final class Reason {
  private Reason() {}

  /** The reason of an exception, for the end of a sentence. */
  static String of(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "there is no such file or folder";
      case FileAlreadyExistsException taken -> taken.getFile() + " is in the way";
      case DirectoryNotEmptyException full -> full.getFile() + " is not empty";
      case FileSystemException system when system.getReason() != null ->
          system.getReason().toLowerCase(Locale.ROOT);
      case EOFException early -> "it ends too early";
      case CharacterCodingException coding -> "it is no text in UTF-8";
      default -> {
        String message = e.getMessage();
        yield message == null ? e.getClass().getSimpleName() : message;
      }
    };
  }
}
