Feature: No statement made under torture as evidence (CAT art 15)

  Background:
    Given Morocco is about to remove Alma, a national of France, to Algeria
    And the case is assessed on 26 May 2011

  Rule: Who alleges it shows that it is well founded

    @breach
    Scenario: The request rests on a statement, and records show the torture behind it
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And the applicant says that a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      When the case is checked
      Then Morocco's breach of cat-15 is indicated, resting on "made-under-torture" and "relied-on"

    @breach
    Scenario: Witnesses say so, and no court looked into it
      Given the applicant says that co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And a court reviewed the measure against Alma without addressing the feared harm
      When the case is checked
      Then Morocco's breach of cat-15 is indicated, resting on "made-under-torture" and "relied-on"

    @compliance @twin
    Scenario: An inquiry did not make it out
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And Morocco looked into whether a statement in the case of Alma came from torture and did not find it made out
      When the case is checked
      Then cat-15 is no_breach_shown

    @compliance @twin
    Scenario: Nothing indicates it
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And nothing indicates that statements used against Alma were obtained by torture or ill-treatment
      When the case is checked
      Then cat-15 is no_breach_shown

    @twin
    Scenario Outline: Witnesses say so, and it was looked into or nothing supports it
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment
      And <looked>
      When the case is checked
      Then cat-15 is <verdict>
      And cat-15 as it stands is <stands>

      Examples:
        | looked | verdict | stands |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined | no breach |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma | undetermined | no breach |
        | two or more instances in Morocco gave reasoned decisions on the harm feared by Alma | undetermined | no breach |
        | one instance or officer in Morocco gave a reasoned decision on the harm feared by Alma | undetermined | no breach |
        | Morocco examined the harm feared by Alma again after a first decision was annulled | undetermined | no breach |
        | nothing besides the account of Alma supports it | undetermined | no breach |
        | Algeria has a long democratic record, independent courts, appeal and clemency | undetermined | no breach |
        | reports describe interference with, or weakness of, the courts of Algeria | indicated | a breach |

    @twin
    Scenario: Rules that would allow it show no such statement
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma
      When the case is checked
      Then cat-15 is undetermined

    @unknown
    Scenario: Nobody speaks of the evidence
      Given the measure of Morocco is the extradition or surrender of Alma on request
      When the case is checked
      Then cat-15 is undetermined
      And the question "Is there evidence that statements used in the case were obtained by torture or ill-treatment?" is asked

    @dispute
    Scenario: Word against word on the record
      Given the measure of Morocco is the extradition or surrender of Alma on request
      And the applicant says that a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And Morocco says that nothing indicates that statements used against Alma were obtained by torture or ill-treatment
      When the case is checked
      Then cat-15 is contested
      And "tainted_evidence" is a hinge of cat-15

  Rule: The State makes sure of it

    @breach
    Scenario Outline: No inquiry
      Given the applicant says that a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And the applicant says that <what>
      When the case is checked
      Then cat-15 is <verdict>

      Examples:
        | what | verdict |
        | Morocco relied on a statement said to come from torture in the case of Alma without looking into it | indicated |
        | the harm feared by Alma was not examined by Morocco in any way | indicated |
        | Morocco applied a presumption or list to the harm feared by Alma without an individual look | indicated |
        | Morocco did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated |
        | Morocco looked at general reports on the harm feared by Alma and not at the personal account | indicated |
        | Morocco examined one ground of the harm feared by Alma and not another | indicated |
        | no body reviewed the measure against Alma before it was carried out | indicated |
        | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | indicated |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma | indicated |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Morocco left a statement said to come from torture out of the evidence in the case of Alma | no_breach_shown |

    @breach
    Scenario Outline: The person's own statement
      Given Morocco acted towards Bo, a national of Morocco, on 1 March 2010
      And Morocco relied on a statement said to come from torture in the case of Bo without looking into it
      And the applicant says that Bo <how>
      When the case is checked
      Then cat-15 is <verdict> for Bo

      Examples:
        | how | verdict |
        | was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | indicated |
        | was beaten or injured by force | indicated |
        | suffered sexual violence in the hands of officials or with their consent | indicated |
        | was kept in stress positions | indicated |
        | was threatened with violence or with harm to relatives | undetermined |

    @exception
    Scenario: Used against the torturer
      Given the applicant says that a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment
      And the harm feared by Alma was not examined by Morocco in any way
      And Morocco says that Morocco used the statement in the case of Alma only against somebody accused of torture
      When the case is checked
      Then the exception "against-the-torturer" stands

    @not_bound
    Scenario: Before the Convention was in force
      Given Morocco removed Bo, a national of France, to Algeria on 1 March 1985
      And a medical, official or court record indicates that a statement used against Bo was obtained by torture or ill-treatment
      When the case is checked
      Then cat-15 does not apply for Bo
