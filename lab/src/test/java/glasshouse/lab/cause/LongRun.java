package glasshouse.lab.cause;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test that takes a minute or more, left out unless {@code -Dgh.long=true}. */
@Test
@Tag("long")
@EnabledIfSystemProperty(
    named = "gh.long",
    matches = "true",
    disabledReason = "takes a minute or more; -Dgh.long=true runs it")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface LongRun {}
