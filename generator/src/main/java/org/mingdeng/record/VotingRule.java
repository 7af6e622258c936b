package org.mingdeng.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mingdeng.diagnostic.Term;
import org.mingdeng.record.DecisionForm.Body;
import org.mingdeng.record.DecisionForm.Matter;

/**
 * How many must come to a body, and how many must agree.
 *
 * @param quorum the part of those entitled that must be present
 * @param majority the part that must agree
 * @param ofEntitled whether it is a part of all who are entitled; else of those present
 * @param source the law, or the practice, that asks for it
 */
public record VotingRule(Majority quorum, Majority majority, boolean ofEntitled, Term source) {

    private static final Term VILLAGERS =
            new Term("村民委员会组织法第二十六条、第二十九条", "Organic Law of Villagers Committees, articles 26 and 29");
    private static final Term GROUPS = new Term("村民委员会组织法第三十二条", "Organic Law of Villagers Committees, article 32");
    private static final Term RESIDENTS =
            new Term("城市居民委员会组织法第二十七条、第二十八条", "Organic Law of Urban Residents Committees, articles 27 and 28");
    private static final Term MEMBERS =
            new Term("农村集体经济组织法第二十七条、第二十八条", "Rural Collective Economic Organisations Law, articles 27 and 28");
    private static final Term COUNCIL =
            new Term("农村集体经济组织法第三十一条", "Rural Collective Economic Organisations Law, article 31");
    private static final Term OWNERS = new Term("民法典第二百七十八条", "Civil Code, article 278");
    private static final Term PARTY =
            new Term("四议两公开的通行做法", "the common practice of four deliberations and two disclosures");

    private static final Map<Body, VotingRule> BY_BODY = new EnumMap<>(Map.of(
            Body.VILLAGERS_ASSEMBLY, present(Majority.MORE_THAN_HALF, VILLAGERS),
            Body.VILLAGERS_BY_HOUSEHOLD, present(Majority.TWO_THIRDS, VILLAGERS),
            Body.VILLAGER_REPRESENTATIVES, present(Majority.TWO_THIRDS, VILLAGERS),
            Body.GROUP_ASSEMBLY, present(Majority.TWO_THIRDS, GROUPS),
            Body.RESIDENTS_ASSEMBLY, present(Majority.MORE_THAN_HALF, RESIDENTS),
            Body.RESIDENT_REPRESENTATIVES, present(Majority.TWO_THIRDS, RESIDENTS),
            Body.MEMBERS_ASSEMBLY, new VotingRule(Majority.TWO_THIRDS, Majority.TWO_THIRDS, true, MEMBERS),
            Body.MEMBER_REPRESENTATIVES, new VotingRule(Majority.TWO_THIRDS, Majority.TWO_THIRDS, true, MEMBERS),
            Body.COUNCIL, new VotingRule(Majority.TWO_THIRDS, Majority.MORE_THAN_HALF, true, COUNCIL),
            Body.PARTY_MEMBERS, new VotingRule(Majority.TWO_THIRDS, Majority.MORE_THAN_HALF, true, PARTY)));

    private static VotingRule present(Majority quorum, Term source) {
        return new VotingRule(quorum, Majority.MORE_THAN_HALF, false, source);
    }

    /** Returns the rule of a body; empty where none is fixed. */
    public static Optional<VotingRule> of(Body body, Matter matter) {
        if (body == Body.OWNERS) {
            Majority majority = matter == Matter.OWNERS_FUND ? Majority.THREE_QUARTERS : Majority.MORE_THAN_HALF;
            return Optional.of(new VotingRule(Majority.TWO_THIRDS, majority, false, OWNERS));
        }
        return Optional.ofNullable(BY_BODY.get(body));
    }

    /** Its words, as in 三分之二以上到会，到会人员过半数同意. */
    public Term words() {
        Term agree = ofEntitled ? new Term("应到人员", "those entitled") : new Term("到会人员", "those present");
        return new Term(
                quorum.words().chinese() + "到会，" + agree.chinese()
                        + majority.words().chinese() + "同意",
                quorum.words().english() + " present, " + majority.words().english() + " of " + agree.english()
                        + " in favour");
    }

    /** Whether it is law; else practice, which reported cases do not always follow. */
    public boolean isLaw() {
        return !source.equals(PARTY);
    }
}
