package org.mingdeng.rule;

import java.util.EnumSet;
import java.util.Set;
import org.mingdeng.diagnostic.Diagnostics;
import org.mingdeng.place.Place;
import org.mingdeng.record.DecisionForm;
import org.mingdeng.record.DecisionForm.Body;
import org.mingdeng.record.DecisionForm.Matter;
import org.mingdeng.record.DecisionForm.Step;
import org.mingdeng.record.FieldValues;
import org.mingdeng.record.FormRecord;
import org.mingdeng.record.RecordKind;

/**
 * A matter is decided by the body that the law gives it to: five powers of the members' assembly cannot be passed on to
 * representatives (Rural Collective Economic Organisations Law, articles 26 and 28), collective property is a matter of
 * the members, and common parts of an estate are a matter of the owners (Civil Code, article 278).
 */
final class DecisionBodyCompetent implements Rule {

    private static final Set<Matter> OF_THE_ASSEMBLY = EnumSet.of(
            Matter.CHARTER, Matter.MEMBERSHIP, Matter.LAND_AND_SHARES, Matter.LAND_COMPENSATION, Matter.MERGER);
    private static final Set<Body> OF_MEMBERS = EnumSet.of(Body.MEMBERS_ASSEMBLY, Body.MEMBER_REPRESENTATIVES);

    @Override
    public void check(Place place, Diagnostics diagnostics) {
        for (FormRecord decision : place.forms(RecordKind.DECISION)) {
            Matter matter = decision.values().require(DecisionForm.MATTER);
            decision.rows(DecisionForm.STEPS).stream()
                    .filter(step -> step.require(DecisionForm.STEP) == Step.RESOLUTION)
                    .forEach(step -> check(matter, step, diagnostics));
        }
    }

    private static void check(Matter matter, FieldValues step, Diagnostics diagnostics) {
        Body body = step.require(DecisionForm.BODY);
        if (OF_THE_ASSEMBLY.contains(matter) && body == Body.MEMBER_REPRESENTATIVES) {
            diagnostics.report(
                    step.provenance().of(DecisionForm.BODY),
                    RuleProblem.POWER_NOT_DELEGABLE,
                    matter.label(),
                    body.label());
            return;
        }
        boolean ofMembers = matter == Matter.COLLECTIVE_PROPERTY || OF_THE_ASSEMBLY.contains(matter);
        boolean ofOwners = matter == Matter.OWNERS_AFFAIR || matter == Matter.OWNERS_FUND;
        if ((ofMembers && !OF_MEMBERS.contains(body)) || (ofOwners && body != Body.OWNERS)) {
            diagnostics.report(
                    step.provenance().of(DecisionForm.BODY),
                    RuleProblem.BODY_NOT_COMPETENT,
                    matter.label(),
                    ofOwners ? Body.OWNERS.label() : Body.MEMBERS_ASSEMBLY.label(),
                    body.label());
        }
    }
}
