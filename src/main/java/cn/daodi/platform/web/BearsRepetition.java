package cn.daodi.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change that settles itself what happens when it is pressed twice. No key is kept with it, and so no transaction and no
 * connection held while it thinks before it writes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BearsRepetition {}
