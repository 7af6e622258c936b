package org.mingdeng.value;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The name of a resident as the public may see it: surname kept, the given name's characters hidden but the last of two
 * or more (张*, 张*明, 欧阳*娜). The full name cannot be had from it.
 *
 * @param text the masked form
 */
public record MaskedName(String text) {

    private static final String HIDDEN = "*";

    /** The compound surnames in use, after the census-based lists of two-character surnames. */
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "公户", "公玉", "公仪", "梁丘", "公仲", "公上", "公门", "公山", "公坚", "左丘", "公伯", "西门", "公祖", "第五", "公乘", "贯丘", "公皙",
            "南荣", "东里", "东宫", "仲长", "子书", "子桑", "即墨", "达奚", "褚师", "纳兰", "归海");

    /** Masks a full name. Characters outside the basic plane (䶮, 𬱖) count as one; names of other scripts keep a letter. */
    public static MaskedName of(String fullName) {
        String name = fullName.strip();
        int[] characters = name.codePoints().toArray();
        if (characters.length <= 1) {
            return new MaskedName(HIDDEN);
        }
        int surname = surnameLength(name, characters.length);
        StringBuilder masked = new StringBuilder();
        masked.appendCodePoint(characters[0]);
        if (surname == 2) {
            masked.appendCodePoint(characters[1]);
        }
        int given = characters.length - surname;
        masked.append(HIDDEN.repeat(Math.max(1, given - 1)));
        if (given > 1) {
            masked.appendCodePoint(characters[characters.length - 1]);
        }
        return new MaskedName(masked.toString());
    }

    private static int surnameLength(String name, int length) {
        return length > 2 && COMPOUND_SURNAMES.stream().anyMatch(name::startsWith) ? 2 : 1;
    }

    /** Returns all compound surnames, in order, for the documentation. */
    public static String compoundSurnames() {
        return COMPOUND_SURNAMES.stream().sorted().collect(Collectors.joining("、"));
    }

    @Override
    public String toString() {
        return text;
    }
}
