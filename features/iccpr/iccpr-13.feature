Feature: Safeguards in the expulsion of aliens (ICCPR art 13)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A decision in accordance with law

    @breach
    Scenario: A court declared the removal unlawful, the police say that all was in order
      Given it is in dispute whether the entry or stay of Alma in Italy was lawful
      And a court found that a domestic court said that the removal of Alma was unlawful without setting the order aside
      And Italy denies that a domestic court said that the removal of Alma was unlawful without setting the order aside
      And Italy says that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "not-in-accordance-with-law"
      And iccpr-13 on the respondent's view is unknown

    @breach
    Scenario: No order at all
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @breach
    Scenario: The State concedes that a step was missing, and nobody disputes that she held a permit
      Given Italy concedes that Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing
      And Italy concedes that the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing
      When the case is checked
      Then Italy's breach of iccpr-13 is established

    @breach
    Scenario: The State does not produce the order
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that the written order was not served on Alma, or only after removal
      And the applicant says that Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-lawful-order"

    @twin
    Scenario: Some record is not produced, and the order was served in time
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the written order was served on Alma with time to act before execution
      And the applicant says that Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then iccpr-13 is undetermined

    @compliance
    Scenario: A contested reading of a statute, applied in good faith after a hearing with counsel
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then iccpr-13 is no_breach_shown

    @twin
    Scenario: The same, but known facts were kept from the judge
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @twin
    Scenario: The order was revoked because ministers had not been informed
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the authority revoked the order against Alma
      And the order against Alma was set aside because superiors or ministers had not been informed
      When the case is checked
      Then iccpr-13 is undetermined

    @twin
    Scenario: The order was revoked because the law had been broken
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the authority revoked the order against Alma
      And the order against Alma was set aside for a breach of law or procedure
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @twin
    Scenario: A child without an order in her own name
      Given Alua is a child of 6 years, the child of Alma
      And Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alua held a temporary residence permit in Italy when the measure was taken
      And there was no order or decision in the child's own name for Alua
      When the case is checked
      Then iccpr-13 is undetermined for Alua

  Rule: Reasons, review and representation

    @breach
    Scenario: Removed without a chance to object
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-reasons"

    @breach
    Scenario: Removed before the appeal could be lodged
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-review"

    @compliance @twin
    Scenario: A court had reviewed the case, and only a further appeal was still open
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then iccpr-13 is no_breach_shown

    @twin
    Scenario: Only the administration had seen the case, and she was removed before the appeal
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-review"

    @exception
    Scenario: Security with facts answers a removal before the appeal
      Given Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was removed before an appeal could be lodged or decided
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then iccpr-13 is no_breach_shown
      And the exception "national-security" stands

    @exception
    Scenario: Compelling reasons of national security, shown on facts
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then iccpr-13 is no_breach_shown
      And the exception "national-security" stands

    @exception
    Scenario: Security is only a label
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated
      And the exception "national-security" does not stand

    @exception
    Scenario: Security never excuses a decision outside the law
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "not-in-accordance-with-law"

  Rule: Lawful stay, or a dispute about it

    @not_bound
    Scenario: Irregular entry that nobody disputes
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And it is common ground whether the entry or stay of Alma in Italy was lawful
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is not_applicable

    @twin
    Scenario: The same entry, and its lawfulness is in dispute
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And it is in dispute whether the entry or stay of Alma in Italy was lawful
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: An even dispute about the hearing goes against the State
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      And Italy says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated
      And iccpr-13 on the respondent's view is unknown

    @dispute
    Scenario: A record shows that she was heard
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      And a record shows that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then iccpr-13 is contested
      And "opportunity_to_be_heard" is a hinge of iccpr-13

    @unknown
    Scenario: Nobody says how the decision was reached
      Given Alma held a temporary residence permit in Italy when the measure was taken
      When the case is checked
      Then iccpr-13 is undetermined

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma held a temporary residence permit in Malaysia when the measure was taken
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 does not apply because "Malaysia"

    @not_bound
    Scenario: A State expels its own national
      Given Kazakhstan removed Alma, a national of Kazakhstan, to Italy on 31 May 2013
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is not_applicable
