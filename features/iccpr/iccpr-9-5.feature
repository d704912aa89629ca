Feature: Enforceable right to compensation for unlawful detention (ICCPR art 9(5))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Unlawful under domestic law or under the Covenant

    @breach
    Scenario: A court declared the detention unlawful, and no claim exists
      Given a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of iccpr-9-5 is indicated, resting on "no-compensation"

    @breach
    Scenario Outline: A breach of article 9 suffices
      Given Italy kept Alma in a place that Alma could not freely leave
      And <fact>
      And Italy refused compensation to Alma
      When the case is checked
      Then Italy's breach of iccpr-9-5 is indicated, resting on "unlawful" and "none-or-refused"

      Examples:
        | fact                                                            |
        | there was no order and no record of the detention of Alma       |
        | Alma was not told the reasons for detention                     |
        | Alma had no access to a court about the detention               |

    @compliance
    Scenario Outline: Paid, or a claim is open
      Given Italy kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And <fact>
      When the case is checked
      Then iccpr-9-5 is no_breach_shown

      Examples:
        | fact                                                                      |
        | Italy paid compensation to Alma                                           |
        | an enforceable claim for compensation against Italy is open to Alma       |

    @compliance @twin
    Scenario: A lawful detention gives no right to compensation
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And Alma was told the reasons for detention on the same day
      And Italy did not charge Alma with any offence
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And a court found that a domestic court held the detention of Alma to be lawful
      And Italy refused compensation to Alma
      When the case is checked
      Then iccpr-9-5 is no_breach_shown

    @unknown
    Scenario: No claim, and nobody says why the detention was unlawful
      Given no enforceable claim for compensation against Italy is open to Alma
      And no domestic court ruled on whether the detention of Alma was lawful
      When the case is checked
      Then iccpr-9-5 is undetermined

    @unknown
    Scenario: Unlawful, and nobody speaks of compensation
      Given a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      When the case is checked
      Then iccpr-9-5 is undetermined
      And the question "What compensation was there?" is asked

  Rule: What the parties dispute, and who is bound

    @dispute
    Scenario: An even dispute about the claim goes against the State
      Given a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      And Italy says that an enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of iccpr-9-5 is indicated

    @dispute
    Scenario: A record of the payment
      Given a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      And the applicant says that Italy refused compensation to Alma
      And a record shows that Italy paid compensation to Alma
      When the case is checked
      Then iccpr-9-5 is contested
      And "compensation" is a hinge of iccpr-9-5

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      And no enforceable claim for compensation against Malaysia is open to Alma
      When the case is checked
      Then iccpr-9-5 does not apply because "Malaysia"
