package org.mingjing.test.architecture.broken.util;

/** Lies in a package that is named after nothing. */
class Strings {}
