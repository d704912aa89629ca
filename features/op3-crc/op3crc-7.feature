Feature: Admissibility before the Committee on the Rights of the Child (OP3-CRC art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2018

  Rule: Remedies that are effective are used first

    @breach
    Scenario: A remedy was left unused
      Given Alma did not use an existing domestic remedy on the removal or border measure
      When the case is checked
      Then op3crc-7 is indicated, resting on "not-exhausted"

    @breach
    Scenario Outline: A remedy that stops the removal is pending
      Given the case is assessed on 1 June 2019
      And a domestic remedy of Alma on the removal or border measure is pending
      And <what>
      When the case is checked
      Then op3crc-7 is indicated

      Examples:
        | what                                                              |
        | Alma had a remedy that suspended the removal automatically        |
        | a judge could suspend the removal at the request of Alma          |
        | the removal of Alma to Kazakhstan is suspended for the time being |

    @unknown @twin
    Scenario Outline: A remedy is pending and does not stop it, or nobody says so
      Given a domestic remedy of Alma on the removal or border measure is pending
      And <what>
      When the case is checked
      Then op3crc-7 is undetermined

      Examples:
        | what                                                                         |
        | Alma used a remedy against the removal before it was carried out             |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure |

    @compliance
    Scenario Outline: Used, or there was none
      Given <what>
      When the case is checked
      Then op3crc-7 is undetermined

      Examples:
        | what                                                                      |
        | Alma used the ordinary domestic remedies on the removal or border measure |
        | there was no domestic remedy on the removal or border measure for Alma    |

    @exception
    Scenario Outline: The remedy could not help
      Given Alma did not use an existing domestic remedy on the removal or border measure
      And <what>
      When the case is checked
      Then op3crc-7 is undetermined

      Examples:
        | what                                                                                                           |
        | the removal of Alma would in practice not be enforced while a remedy was pending                               |
        | Alma had an appeal that did not suspend the removal                                                            |
        | Alma had a remedy against the removal only after it                                                            |
        | Alma had no remedy that could reach the removal                                                                |
        | Alma was prevented in practice from using a remedy against the removal                                         |
        | the law of Italy gave Alma no remedy against the removal                                                       |
        | no body reviewed the measure against Alma before it was carried out                                            |
        | Alma was removed before an appeal could be lodged or decided                                                   |
        | the written order was served on Alma late, at or just before execution                                         |
        | the written order was not served on Alma, or only after removal                                                |
        | no written order against Alma exists                                                                           |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                                  |
        | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread |
        | Alma was not informed of the procedure, the decision or the destination                                        |
        | 48 hours passed between the decision and the removal of Alma                                                   |
        | the measure of Italy is the return of Alma at or near a border without any procedure                           |
        | the measure of Italy is the interception of Alma at sea                                                        |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents         |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition               |

    @twin
    Scenario Outline: A remedy that could help
      Given Alma did not use an existing domestic remedy on the removal or border measure
      And <what>
      When the case is checked
      Then op3crc-7 is indicated

      Examples:
        | what                                                                                    |
        | Alma had a remedy that suspended the removal automatically                              |
        | a judge could suspend the removal at the request of Alma                                |
        | Alma could have used a remedy against the removal before it was carried out and did not |
        | 49 hours passed between the decision and the removal of Alma                            |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure            |
        | the measure of Italy is an order to expel, deport or remove Alma                        |

    @unknown
    Scenario: Nobody speaks of remedies
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then op3crc-7 is undetermined
      And op3crc-7 as it stands is no breach

    @dispute
    Scenario: Whether a remedy was left unused is for the State to show
      Given Italy says that Alma did not use an existing domestic remedy on the removal or border measure
      And the applicant says that Alma used the ordinary domestic remedies on the removal or border measure
      When the case is checked
      Then op3crc-7 on the weighed view is unknown

  Rule: Time, and one procedure

    @breach @twin
    Scenario Outline: From the final decision to the complaint
      Given <notified>
      And <lodged>
      When the case is checked
      Then op3crc-7 is <verdict>

      Examples:
        | notified                                                                                     | lodged                                                                    | verdict      |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2019-06-03T11:00 | indicated    |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2019-06-03T09:00 | undetermined |
        | the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00 | the complaint of Alma to the international body is dated 2019-06-03T10:00 | undetermined |

    @breach @twin
    Scenario Outline: What became of the other petition
      Given the matter of Alma was brought before another international body
      And <what>
      When the case is checked
      Then op3crc-7 is <verdict>

      Examples:
        | what                                                                  | verdict      |
        | the earlier petition for Alma is pending                              | indicated    |
        | the earlier petition for Alma was decided on the merits               | indicated    |
        | the earlier petition for Alma was declared inadmissible or struck out | undetermined |
        | the earlier petition for Alma was withdrawn                           | undetermined |

    @dispute
    Scenario: Whether it is the same matter is for the State to show
      Given Italy says that the matter of Alma was brought before another international body
      And the applicant says that the matter of Alma was not brought before another international body
      And the earlier petition for Alma is pending
      When the case is checked
      Then op3crc-7 on the weighed view is unknown

    @compliance
    Scenario: Everything in order
      Given the matter of Alma was not brought before another international body
      And Alma used the ordinary domestic remedies on the removal or border measure
      And the notification of the final domestic decision to Alma or counsel is dated 2018-06-01
      And the complaint of Alma to the international body is dated 2018-06-20
      When the case is checked
      Then op3crc-7 is no_breach_shown

    @dispute
    Scenario: When the decision was notified is for the State to show
      Given Italy says that the notification of the final domestic decision to Alma or counsel is dated 2018-06-01T10:00
      And the applicant says that the notification of the final domestic decision to Alma or counsel is dated 2019-09-01T10:00
      And the complaint of Alma to the international body is dated 2019-10-01T10:00
      When the case is checked
      Then op3crc-7 on the weighed view is unknown

    @not_bound
    Scenario: A State that is not bound
      Given Palau removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2018
      And Bo did not use an existing domestic remedy on the removal or border measure
      When the case is checked
      Then op3crc-7 does not apply for Bo because "not bound"
