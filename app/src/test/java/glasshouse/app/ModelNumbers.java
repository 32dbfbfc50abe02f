package glasshouse.app;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in one source file that are neither structure nor on the list of constants.
 *
 * <p>Structure is: 0 and 1; 2 where it is reckoned with; the scales of fixed point; half a step in
 * a sum; what stands in a mask, in the distance of a shift, in the size or the index of an array;
 * the ordinal of a draw; what the tracer is told, for it changes nothing. A shift to the right
 * divides, so its distance must be whole bytes or half ones from one byte on, unless a mask
 * follows.
 *
 * <p>It reads the tree of the text, not types: whoever hides a quarter in {@code x / 2 / 2}, in a
 * string or in another room is not caught. It catches what is forgotten, not who cheats.
 */
final class ModelNumbers extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private static final Set<Double> SCALES = Set.of(255.0, 256.0, 65_535.0, 65_536.0, 0x1p-32);
  private static final Set<Kind> SHIFTS =
      Set.of(Kind.LEFT_SHIFT, Kind.RIGHT_SHIFT, Kind.UNSIGNED_RIGHT_SHIFT);
  private static final Set<Kind> MASKS =
      Set.of(Kind.AND, Kind.OR, Kind.XOR, Kind.AND_ASSIGNMENT, Kind.BITWISE_COMPLEMENT);
  private static final Set<Kind> SUMS = Set.of(Kind.PLUS, Kind.MINUS);

  private final CompilationUnitTree file;
  private final Trees trees;
  private final Set<String> listed;
  final Set<String> used = new TreeSet<>();
  final List<String> found = new ArrayList<>();

  ModelNumbers(CompilationUnitTree file, Trees trees, Set<String> listed) {
    this.file = file;
    this.trees = trees;
    this.listed = listed;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
    if (literal.getValue() instanceof Number number
        && !isStructure(number.doubleValue())
        && !isListed()) {
      long line =
          file.getLineMap()
              .getLineNumber(trees.getSourcePositions().getStartPosition(file, literal));
      found.add(file.getSourceFile().getName() + ":" + line + ": " + literal);
    }
    return null;
  }

  private boolean isStructure(double value) {
    TreePath at = getCurrentPath();
    boolean divides =
        at.getParentPath().getLeaf() instanceof BinaryTree shift
            && SHIFTS.contains(shift.getKind())
            && shift.getRightOperand() == at.getLeaf();
    if (!divides && (Math.abs(value) <= 1 && value % 1 == 0 || SCALES.contains(value))) {
      return true;
    }
    for (; at.getParentPath() != null; at = at.getParentPath()) {
      Tree child = at.getLeaf();
      Tree parent = at.getParentPath().getLeaf();
      if (isPlaced(child, parent, at.getParentPath(), value)) {
        return true;
      }
      if (!(parent instanceof BinaryTree
          || parent instanceof UnaryTree
          || parent instanceof ParenthesizedTree)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a number stands, at this place of the tree, where only structure stands. */
  private boolean isPlaced(Tree child, Tree parent, TreePath path, double value) {
    boolean alone = child instanceof LiteralTree || child instanceof UnaryTree;
    return switch (parent) {
      case BinaryTree sum when SHIFTS.contains(sum.getKind()) ->
          child == sum.getLeftOperand() ? alone : isDistance(sum, path, value);
      case BinaryTree sum ->
          alone
              && (MASKS.contains(sum.getKind())
                  || value == 2
                  || value == 0.5 && SUMS.contains(sum.getKind()));
      case CompoundAssignmentTree sum -> alone && (MASKS.contains(sum.getKind()) || value == 2);
      case NewArrayTree made -> made.getDimensions().contains(child);
      case ArrayAccessTree access -> access.getIndex() == child;
      case MethodInvocationTree call -> isTold(call);
      default -> false;
    };
  }

  private static boolean isDistance(BinaryTree shift, TreePath path, double value) {
    boolean masked = MASKS.contains(path.getParentPath().getLeaf().getKind());
    return shift.getKind() == Kind.LEFT_SHIFT || masked || value >= 8 && value % 4 == 0;
  }

  /** A draw's ordinal, the bits of a rounding, or a word to the tracer. */
  private static boolean isTold(MethodInvocationTree call) {
    String method = call.getMethodSelect().toString();
    return method.equals("Draws.bits") || method.equals("Chance.round") || method.equals("t.trace");
  }

  private boolean isListed() {
    for (TreePath at = getCurrentPath(); at.getParentPath() != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof VariableTree constant
          && at.getParentPath().getLeaf() instanceof ClassTree owner
          && constant
              .getModifiers()
              .getFlags()
              .containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
        String name = owner.getSimpleName() + "." + constant.getName();
        used.add(name);
        return listed.contains(name);
      }
    }
    return false;
  }
}
