package org.mingdeng.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a text names someone: masked (张*明), with 某 (张某、李某某), before a form of address (王小满大爷), or
 * after a word that a name follows (姓名：张小满). A name must begin with one of the most frequent surnames, so that bold and
 * slanted words between asterisks, and words that happen to end in 某, are no names.
 */
final class PersonName {

    private static final String SURNAME = "(?:欧阳|上官|司马|诸葛|皇甫|尉迟|令狐|慕容|司徒|夏侯"
            + "|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎"
            + "段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛樊葛邢安齐伍庞颜倪聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柴涂冉])";
    private static final Pattern NAME = Pattern.compile(SURNAME + "[*＊○](?![*＊])\\p{IsHan}?"
            + "|(?<!\\p{IsHan})" + SURNAME + "[*＊○]{2}(?![*＊○\\p{IsHan}])"
            + "|" + SURNAME + "某某?"
            + "|" + SURNAME + "\\p{IsHan}{1,2}(?:同志|先生|女士|大爷|大妈|大娘|奶奶|爷爷)"
            + "|(?:姓名|户主|患者|村民|居民|申请人|当事人|监护人|救助对象)[:：]\\s{0,2}" + SURNAME + "\\p{IsHan}{1,2}(?!\\p{IsHan})");

    private static final Pattern WHOLE =
            Pattern.compile("(?:" + SURNAME + "\\p{IsHan}{1,2}|\\p{IsHan}{1,2}[*＊○]{1,2}\\p{IsHan}?)");

    private PersonName() {}

    /** Whether a cell under a heading that says so holds a name, masked or not. */
    static boolean is(String cell) {
        return WHOLE.matcher(cell).matches();
    }

    /** Returns the first name in a stretch of a text. */
    static Optional<String> in(String text, int start, int end) {
        Matcher name = NAME.matcher(text).region(start, end);
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }
}
