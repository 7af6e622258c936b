package org.mingdeng.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "990101198001010014 | ID_NUMBER | 990101198001010014",
                "身份证号码：990101195512310023。 | ID_NUMBER | 990101195512310023",
                "99010119700101001X | ID_NUMBER | 99010119700101001X",
                "99010119700101001x | ID_NUMBER | 99010119700101001X",
                "９９０１０１１９７００１０１００１ｘ | ID_NUMBER | 99010119700101001X",
                "990101 1970 0101 001 X | ID_NUMBER | 99010119700101001X",
                "990101-19800101-0014 | ID_NUMBER | 990101198001010014",
                "ID990101198001010014 | ID_NUMBER | 990101198001010014",
                "990101800101001 | OLD_ID_NUMBER | 990101800101001",
                "旧证９９０１０１８００１０１００１， | OLD_ID_NUMBER | 990101800101001",
                "旧证990101800101001 2026-11-03 | OLD_ID_NUMBER | 990101800101001",
                "6299990000000000012 | BANK_ACCOUNT | 6299990000000000012",
                "6299 9900 0000 0000 012 | BANK_ACCOUNT | 6299990000000000012",
                "13800138000 | MOBILE | 13800138000",
                "电话13800138000。 | MOBILE | 13800138000",
                "１３８００１３８０００ | MOBILE | 13800138000",
                "+8613800138000 | MOBILE | 13800138000",
                "+86 138 0013 8000 | MOBILE | 13800138000",
                "+86-138-0013-8000 | MOBILE | 13800138000",
                "008613800138000 | MOBILE | 13800138000",
                "013800138000 | MOBILE | 13800138000",
                "138-0013-8000 | MOBILE | 13800138000",
                "138—0013—8000 | MOBILE | 13800138000",
                "手机：138 0013 8000 | MOBILE | 13800138000",
                "联系电话 138 00138000 | MOBILE | 13800138000",
                "tel13800138000 | MOBILE | 13800138000",
                "13800138000@mail.example | MOBILE | 13800138000",
                "稻小满(13800138000) | MOBILE | 13800138000",
                "2026-11-03 13800138000 | MOBILE | 13800138000",
            })
    void numbersAreFoundInTextsAndInBytes(String text, PersonalDataKind kind, String value) {
        assertThat(PersonalDataScan.numbers(text))
                .extracting(PersonalDatum::kind, PersonalDatum::value)
                .containsExactly(tuple(kind, value));
        assertThat(inBytes(text))
                .extracting(PersonalDatum::kind, PersonalDatum::value)
                .containsExactly(tuple(kind, value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105199001011234", // wrong check character
                "990101198001010015",
                "990101198002300013", // no such day, right check character
                "1990101198001010014",
                "9901011980010100140",
                "a990101198001010014",
                "0.990101198001010014",
                "990101801301001", // no such month
                "990101800132001",
                "202611800101001", // a file number that begins with the year
                "1990101800101001",
                "990101800101001-02",
                "A-990101800101001B",
                "6299990000000000013",
                "6199990000000000012",
                "62 99 99 00 00 00 00 00 00 12",
                "12800138000",
                "1380013800",
                "138001380001",
                "13800138000.00",
                "0.13800138000",
                "a13800138000",
                "13800138000f",
                "138 0013 8000", // three figures of a table
                "第一季度 138 2000 3000",
                "1380-0138-000",
                "0999-5550101",
                "0999-5550101 2026-11-03",
                "54990101MF00000014",
                "统一社会信用代码 N2990101MF0000002U",
                "990101101201", // area code
                "记账凭证2026110300000001",
                "2026-11-03 2026-11-10 2026-11-17",
                "2026-11-03T08:40:00+08:00",
                "1,380,013,800.00",
                "sha-256 3b1380013800013800138000e2",
                "138,0013,8000",
                "138年0013月8000",
            })
    void otherNumbersAreNot(String text) {
        assertThat(PersonalDataScan.numbers(text)).isEmpty();
        assertThat(inBytes(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>990101198001010014</p>",
                "<p>990101<b>19800101</b>0014</p>",
                "<p>990101<span class=\"g\">19800101</span><wbr>0014</p>",
                "<p>990101&nbsp;19800101&#160;0014</p>",
                "<p>990101&#x2009;19800101&#8203;0014</p>",
                "<p>99 0101&#8203;1980&#8203;01010014</p>",
                "<p>99-01-01-1980-01-01-0014</p>",
                "12:30 <i>990</i>101198001010014",
                "<a title=\"990101198001010014\">x</a>",
                "<a href=\"files/990101198001010014.pdf\">x</a>",
                "{\"id\": \"990101198001010014\"}",
                "9901011980-0101-0014,x",
            })
    void numbersAreFoundAsReadersOfAPageSeeThem(String page) {
        assertThat(inBytes(page)).extracting(PersonalDatum::value).containsExactly("990101198001010014");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>138</td><td>0013</td><td>8000</td>",
                "<td>990101</td><td>198001010014</td>",
                "<a href=\"x/abc13800138000\">x</a>",
                "990101198001&amp;010014",
                "<path d=\"M138 0013 8000 0 1380013\"/>",
                "<link href=\"style.13800138.css\">",
                "138001380001380013800013800138000138001380001380013800",
            })
    void tagsBetweenCellsPartNumbers(String page) {
        assertThat(inBytes(page)).isEmpty();
    }

    @Test
    void numbersNearEachOtherAreFoundOnceEach() {
        String page = "<li>13800138000</li><li>13900139000</li>，15900159000";

        assertThat(inBytes(page))
                .extracting(PersonalDatum::value)
                .containsExactly("13800138000", "13900139000", "15900159000");
    }

    @Test
    void numbersAreFoundAtAnyOffset() {
        for (String number : List.of("13800138000", "138-0013-8000", "１３８００１３８０００", "+86 138 0013 8000")) {
            for (int before = 0; before < 9; before++) {
                for (int after = 0; after < 5; after++) {
                    assertThat(inBytes("，".repeat(before) + number + ".".repeat(after)))
                            .as("%s after %d before %d", number, before, after)
                            .extracting(PersonalDatum::value)
                            .containsExactly("13800138000");
                    assertThat(inBytes("a1,".repeat(before) + " " + number + " ".repeat(after)))
                            .extracting(PersonalDatum::value)
                            .containsExactly("13800138000");
                }
            }
        }
    }

    @Test
    void placesOfNumbersAreThoseOfTheText() {
        assertThat(PersonalDataScan.numbers("卡号6299 9900 0000 0000 012。"))
                .containsExactly(new PersonalDatum(
                        PersonalDataKind.BANK_ACCOUNT, 2, 25, "6299 9900 0000 0000 012", "6299990000000000012"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "住3号楼2单元501室 | 3号楼2单元501室",
                "家住12号院3号楼2单元501户 | 2单元501户",
                "阳光小区5栋1203室 | 5栋1203室",
                "中山路88弄12号301室 | 88弄12号301室",
                "２单元５０１室 | ２单元５０１室",
            })
    void addressesDownToTheDoorAreFound(String text, String address) {
        assertThat(PersonalDataScan.all(text))
                .extracting(PersonalDatum::kind, PersonalDatum::text)
                .containsExactly(tuple(PersonalDataKind.HOME_ADDRESS, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12号院3单元",
                "27号楼楼顶防水，涉及3个单元",
                "27号楼120户",
                "3单元12户没有交",
                "村委会一楼便民服务室",
                "镇政府3号楼201室",
                "地址：便民服务中心2栋101室",
                "2026年11月3日会议室",
            })
    void addressesOfBuildingsAndOfficesAreNot(String text) {
        assertThat(PersonalDataScan.all(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张*明，肢体残疾，补助500元 | HEALTH | 肢体残疾 | 张*明",
                "李某因尿毒症申请救助 | HEALTH | 尿毒症 | 李某",
                "欧阳*娜患白血病 | HEALTH | 白血病 | 欧阳*娜",
                "王小满大爷患糖尿病 | HEALTH | 糖尿病 | 王小满大爷",
                "姓名：赵小满 精神障碍 | HEALTH | 精神障碍 | 姓名：赵小满",
                "张**，残疾二级 | HEALTH | 残疾二级 | 张**",
                "陈某某系孤儿 | MINOR | 孤儿 | 陈某某",
                "刘某多次上访 | STATUS | 上访 | 刘某",
                "周*东刑满释放后 | STATUS | 刑满释放 | 周*东",
            })
    void wordsBesideANameAreFound(String text, PersonalDataKind kind, String word, String name) {
        assertThat(PersonalDataScan.all(text))
                .extracting(PersonalDatum::kind, PersonalDatum::text, PersonalDatum::value)
                .containsExactly(tuple(kind, word, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于发放残疾人两项补贴的公示",
                "张*明领取残疾人两项补贴100元",
                "残疾等级为一级、二级的，每月补贴100元",
                "对患尿毒症等重大疾病的家庭给予救助。张*明在会上发言",
                "信访办、残疾人联合会、精神文明办公室参加，主持人张某",
                "未成年人保护工作由李某负责",
                "**残疾**人员的*补贴*已发",
                "高龄老人补贴，残疾人补贴",
                "两委成员张*明",
                "由村里的主张**残疾**人优先",
            })
    void wordsWithoutANameAndNamesOfServicesAreNot(String text) {
        assertThat(PersonalDataScan.all(text)).isEmpty();
    }

    @Test
    void tableWithAColumnOfNamesSpeaksOfEachOfThem() {
        String table = """
                | 姓名 | 组 | 残疾等级 | 备注 |
                |---|---|---|---|
                | 赵小满 | 一组 | 二级 | |
                | 周晴 | 二组 | 无 | 尿毒症 |
                | 吴*华 | 二组 | | 外出 |
                """;

        assertThat(PersonalDataScan.all(table))
                .extracting(PersonalDatum::kind, PersonalDatum::text, PersonalDatum::value)
                .containsExactly(
                        tuple(PersonalDataKind.HEALTH, "残疾等级", "赵小满"), tuple(PersonalDataKind.HEALTH, "尿毒症", "周晴"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "姓名 | 残疾等级 | 电话\n | | ",
                "| 村 | 残疾人 |\n| 王家村 | 12 |",
                "| 姓名 | 金额 |\n| 赵小满 | 100 |\n\n| 项目 | 残疾人 |\n| 赵小满 | 1 |",
                "| 姓名 | 补贴 |\n| 赵小满 | 残疾人两项补贴 |",
            })
    void formsAndFiguresAreNot(String table) {
        assertThat(PersonalDataScan.all(table)).isEmpty();
    }

    @Test
    void reasonsCanMakeMobilesPublicButNeverIdNumbersOrAccounts() {
        AllowedNumbers allowed = new AllowedNumbers(Set.of("13800138000", "990101198001010014", "6299990000000000012"));

        assertThat(PersonalDataScan.numbers("+86 13800138000")).allMatch(allowed::contains);
        assertThat(PersonalDataScan.numbers("990101198001010014")).noneMatch(allowed::contains);
        assertThat(PersonalDataScan.numbers("6299990000000000012")).noneMatch(allowed::contains);
    }

    @ParameterizedTest
    @CsvSource({
        "138-0013-8000,13800138000",
        "+8613800138000,13800138000",
        "１３８００１３８０００,13800138000",
        "138 0013 8000,13800138000"
    })
    void numbersAreComparedByTheirDigits(String written, String digits) {
        assertThat(AllowedNumbers.digits(written)).isEqualTo(digits);
    }

    private static List<PersonalDatum> inBytes(String text) {
        return PersonalDataScan.numbers(text.getBytes(StandardCharsets.UTF_8));
    }
}
