Feature: Presumption of innocence; no compulsion to confess (ICCPR art 14(2) and (3)(g))

  Background:
    Given Kazakhstan detained Alma, a national of Kazakhstan, on 1 June 2013

  Rule: Officials do not call an accused person guilty

    @breach
    Scenario Outline: Called guilty in public
      Given <charged>
      And officials of Kazakhstan publicly called Alma guilty before any conviction
      When the case is checked
      Then Kazakhstan's breach of iccpr-14-3g is indicated, resting on "called-guilty"

      Examples:
        | charged                                                            |
        | Kazakhstan had charged Alma with an offence by the time of arrest  |
        | Kazakhstan charged Alma with an offence only after the arrest      |

    @twin @compliance
    Scenario Outline: Not charged
      Given <charged>
      And officials of Kazakhstan publicly called Alma guilty before any conviction
      When the case is checked
      Then iccpr-14-3g is no_breach_shown

      Examples:
        | charged                                                            |
        | Kazakhstan held Alma as a suspect or witness without a charge      |
        | Kazakhstan did not charge Alma with any offence                    |

  Rule: Only self-incrimination

    @breach
    Scenario: Pressed to confess
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And pressure was put on Alma to confess
      When the case is checked
      Then Kazakhstan's breach of iccpr-14-3g is indicated, resting on "compelled"

    @twin
    Scenario Outline: Pressed to testify against somebody else
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And officials of Kazakhstan did not publicly call Alma guilty before any conviction
      And <pressure>
      When the case is checked
      Then iccpr-14-3g is undetermined
      And iccpr-14-3g on the applicant's view is unknown

      Examples:
        | pressure                                                                            |
        | pressure was put on Alma to testify against a relative, and nothing else            |
        | pressure was put on Alma to testify against somebody who is not a relative          |

    @compliance
    Scenario: No pressure and no prejudgment
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And officials of Kazakhstan did not publicly call Alma guilty before any conviction
      And no pressure was put on Alma to make statements
      When the case is checked
      Then iccpr-14-3g is no_breach_shown

  Rule: What the parties dispute, what nobody says, and who is bound

    @unknown
    Scenario: Charged, and nobody says more
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      When the case is checked
      Then iccpr-14-3g is undetermined
      And the question "Was pressure put on the person to make statements?" is asked

    @dispute
    Scenario: An even dispute about pressure goes against the State
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that pressure was put on Alma to confess
      And Kazakhstan denies that pressure was put on Alma to confess
      When the case is checked
      Then Kazakhstan's breach of iccpr-14-3g is indicated, resting on "compelled"

    @dispute
    Scenario: An even dispute about words goes against her
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that officials of Kazakhstan publicly called Alma guilty before any conviction
      And Kazakhstan says that officials of Kazakhstan did not publicly call Alma guilty before any conviction
      When the case is checked
      Then iccpr-14-3g is contested
      And "public_statements_of_guilt" is a hinge of iccpr-14-3g

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 1 June 2013
      And Malaysia had charged Alma with an offence by the time of arrest
      And pressure was put on Alma to confess
      When the case is checked
      Then iccpr-14-3g does not apply because "Malaysia"
