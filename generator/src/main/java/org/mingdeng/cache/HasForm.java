package org.mingdeng.cache;

/** A value that is written as another value, because it holds what is not one. It can be written, not read. */
public interface HasForm {

    /** Returns the value that stands for this one: equal for equal values, different for different ones. */
    Object form();
}
