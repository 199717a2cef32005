package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.chungtay.housing.housecase.events.CaseResumed;
import vn.chungtay.housing.housecase.events.CaseSettled;
import vn.chungtay.housing.housecase.events.CaseSuspended;
import vn.chungtay.housing.housecase.events.CaseWithdrawn;
import vn.chungtay.housing.housecase.events.DuplicateDecided;
import vn.chungtay.housing.housecase.events.DuplicateSuspected;
import vn.chungtay.housing.housecase.events.FoundationConfirmed;
import vn.chungtay.housing.housecase.events.HouseAccepted;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.housing.housecase.events.HouseCaseListed;
import vn.chungtay.housing.housecase.events.HouseHandedOver;
import vn.chungtay.housing.housecase.events.PhotoAdded;
import vn.chungtay.housing.housecase.events.PhotoDecided;
import vn.chungtay.housing.housecase.events.PhotoFlagged;
import vn.chungtay.housing.housecase.write.accepthouse.AcceptHouse;
import vn.chungtay.housing.housecase.write.assesshouse.AssessHouse;
import vn.chungtay.housing.housecase.write.assesshouse.Verdict;
import vn.chungtay.housing.housecase.write.confirmfoundation.ConfirmFoundation;
import vn.chungtay.housing.housecase.write.decideduplicate.DecideDuplicate;
import vn.chungtay.housing.housecase.write.decidephoto.DecidePhoto;
import vn.chungtay.housing.housecase.write.flagphoto.FlagPhoto;
import vn.chungtay.housing.housecase.write.handover.HandOver;
import vn.chungtay.housing.housecase.write.resumecase.ResumeCase;
import vn.chungtay.housing.housecase.write.suspendcase.SuspendCase;
import vn.chungtay.housing.housecase.write.withdrawcase.WithdrawCase;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.housing.shared.Pillar;

/**
 * What every event of a case repeats, and the events about its stages made with it; those about what is given are in
 * {@link SponsorshipFacts}, {@link InstalmentFacts} and {@link PayeeFacts}.
 *
 * @param listed the first event of the case, which has all of it
 */
record CaseFacts(HouseCaseListed listed) {

    SponsorshipFacts sponsorship() {
        return new SponsorshipFacts(listed);
    }

    InstalmentFacts instalment() {
        return new InstalmentFacts(listed);
    }

    PayeeFacts payee() {
        return new PayeeFacts(listed);
    }

    /** Vault entry of the head of household. */
    String headId() {
        return listed.headId();
    }

    CaseId caseId() {
        return new CaseId(listed.caseId());
    }

    HouseholdId householdId() {
        return new HouseholdId(listed.householdId());
    }

    LocalDate listedOn() {
        return listed.occurredOn();
    }

    String unitCode() {
        return listed.unitCode();
    }

    Pillar pillar() {
        return Pillar.valueOf(listed.pillar());
    }

    HouseKind kind() {
        return HouseKind.valueOf(listed.kind());
    }

    String provinceCode() {
        return listed.provinceCode();
    }

    String communeCode() {
        return listed.communeCode();
    }

    LocalDate approvedOn() {
        return listed.approvedOn();
    }

    String listedBy() {
        return listed.listedBy();
    }

    DuplicateSuspected duplicateSuspected(List<String> otherCaseIds) {
        return new DuplicateSuspected(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                otherCaseIds,
                listed.occurredOn());
    }

    DuplicateDecided duplicateDecided(DecideDuplicate command, String reasonId, String decidedBy) {
        return new DuplicateDecided(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.duplicate(),
                reasonId,
                decidedBy,
                command.occurredOn().day());
    }

    HouseAssessed houseAssessed(AssessHouse command, Verdict verdict, String assessedBy) {
        var house = command.house();
        return new HouseAssessed(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                house.landUndisputed(),
                house.persons().value(),
                house.area().value(),
                house.sturdyParts().stream().sorted().map(Enum::name).toList(),
                verdict.eligible(),
                verdict.binding(),
                verdict.reasons().stream().map(Enum::name).toList(),
                verdict.criteria(),
                assessedBy,
                command.occurredOn().day());
    }

    FoundationConfirmed foundationConfirmed(ConfirmFoundation command, String confirmerId, String photoSha256) {
        return new FoundationConfirmed(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                confirmerId,
                command.photoId(),
                photoSha256,
                command.occurredOn().day());
    }

    PhotoAdded photoAdded(SeenPhoto photo, Stage stage, Plausibility.Judged judged, String addedBy, LocalDate day) {
        return new PhotoAdded(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                photo.photoId(),
                stage.name(),
                photo.sha256(),
                photo.perceptualHash(),
                photo.takenOn(),
                photo.placeId(),
                judged.distanceKm(),
                photo.copyId(),
                judged.flags(),
                photo.uploadedBy(),
                addedBy,
                day);
    }

    PhotoFlagged photoFlagged(FlagPhoto command, List<Map<String, String>> flags) {
        return new PhotoFlagged(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.photoId(),
                flags,
                command.occurredOn());
    }

    PhotoDecided photoDecided(DecidePhoto command, String reasonId, String decidedBy) {
        return new PhotoDecided(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.photoId(),
                command.accepted(),
                reasonId,
                decidedBy,
                command.occurredOn().day());
    }

    HouseAccepted houseAccepted(AcceptHouse command, List<Map<String, String>> warnings) {
        return new HouseAccepted(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.area().value(),
                command.sturdyParts().stream().sorted().map(Enum::name).toList(),
                command.life().value(),
                command.hazardsWithstood().stream().sorted().map(Enum::name).toList(),
                warnings,
                command.occurredOn().day());
    }

    HouseHandedOver houseHandedOver(HandOver command) {
        return new HouseHandedOver(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.minutesNumber().value(),
                command.occurredOn().day());
    }

    CaseSuspended caseSuspended(SuspendCase command, String suspendedBy) {
        return new CaseSuspended(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.reason().name(),
                suspendedBy,
                command.occurredOn().day());
    }

    CaseResumed caseResumed(ResumeCase command, String resumedBy) {
        return new CaseResumed(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.reason().name(),
                resumedBy,
                command.occurredOn().day());
    }

    CaseWithdrawn caseWithdrawn(WithdrawCase command, String withdrawnBy) {
        return new CaseWithdrawn(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                command.reason().name(),
                withdrawnBy,
                command.occurredOn().day());
    }

    CaseSettled caseSettled(LocalDate day) {
        return new CaseSettled(
                listed.caseId(),
                listed.unitCode(),
                listed.provinceCode(),
                listed.communeCode(),
                listed.pillar(),
                listed.kind(),
                listed.householdGroup(),
                listed.simulated(),
                listed.occurredOn(),
                day);
    }
}
