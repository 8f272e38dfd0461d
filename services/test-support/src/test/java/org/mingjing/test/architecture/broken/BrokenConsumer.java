package org.mingjing.test.architecture.broken;

/** A consumer whose parked events nobody can replay. */
class BrokenConsumer {}
