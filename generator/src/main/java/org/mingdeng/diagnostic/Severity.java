package org.mingdeng.diagnostic;

/** How much a diagnostic weighs, lightest first. */
public enum Severity {
    /** Something was read tolerantly or left aside; nothing needs to be done. */
    NOTE("提示", "note"),
    /** Something is probably wrong, and can be published. */
    WARNING("警告", "warning"),
    /** Something is wrong, and stops publication. */
    ERROR("错误", "error");

    private final Term label;

    Severity(String chinese, String english) {
        this.label = new Term(chinese, english);
    }

    /** The word for it in messages. */
    public Term label() {
        return label;
    }
}
