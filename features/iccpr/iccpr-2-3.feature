Feature: Effective remedy, investigation and reparation (ICCPR art 2(3))

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Review before a removal that could do irreparable harm

    @breach
    Scenario Outline: A claim with something behind it, and no review
      Given <claim>
      And <behind>
      And <review>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "removed-without-review" and "claim-made"

      Examples:
        | claim                                                                          | behind                                                                                                              | review                                                                                                    |
        | Alma told the authorities of Italy in words of a fear of return                | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma   | Alma was prevented in practice from using a remedy against the removal                                    |
        | Alma expressed a wish to seek asylum or a fear of return                       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                 | the law of Italy gave Alma no remedy against the removal                                                  |
        | an application for asylum or protection was lodged for Alma before removal     | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                 | Alma was removed before an appeal could be lodged or decided                                              |
        | Alma told the authorities of Italy in words of a fear of return                | reports describe serious or recurrent human-rights abuse in Kazakhstan                                              | no body reviewed the measure against Alma before it was carried out                                       |
        | Alma told the authorities of Italy in words of a fear of return                | the offence or charge of Alma carries the death penalty in Kazakhstan                                               | only the government, a ministry or an advisory panel reviewed the measure against Alma                    |
        | Alma told the authorities of Italy in words of a fear of return                | the prosecution in Kazakhstan said that it would seek the death penalty for Alma                                    | no body reviewed the measure against Alma before it was carried out                                       |
        | Alma told the authorities of Italy in words of a fear of return                | Alma was sentenced to death in Kazakhstan                                                                           | no body reviewed the measure against Alma before it was carried out                                       |

    @twin
    Scenario Outline: A claim with nothing behind it, or no claim
      Given <claim>
      And <behind>
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | claim                                                                      | behind                                                                                                                             |
        | Alma told the authorities of Italy in words of a fear of return            | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma    |
        | Alma told the authorities of Italy in words of a fear of return            | reports describe no serious human-rights abuse in Kazakhstan                                                                        |
        | Alma told the authorities of Italy in words of a fear of return            | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma                                                |
        | Alma told the authorities of Italy in words of a fear of return            | a death sentence on Alma in Kazakhstan was later commuted                                                                           |
        | Alma told others, and not the authorities of Italy, of a fear of return    | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                                 |

    @breach
    Scenario: The risk of article 7 is shown
      Given Alma fears torture or ill-treatment in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "risk-shown"

    @breach
    Scenario: The risk of article 6 is shown
      Given Alma fears being killed in Kazakhstan, and nothing else
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "risk-shown"

    @twin
    Scenario Outline: Reviewed by a court
      Given Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <review>
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then the counter-argument "reviewed" stands
      And iccpr-2-3 is undetermined

      Examples:
        | review                                                                                         |
        | a court looked at the merits of the measure against Alma with evidence open to both sides      |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                 |

    @twin
    Scenario Outline: Reviewed by a court, and cut short
      Given Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court reviewed the lawfulness and reasonableness of the measure against Alma
      And <cut>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated
      And the counter-argument "reviewed" does not stand

      Examples:
        | cut                                                                       |
        | Alma was prevented in practice from using a remedy against the removal    |
        | Alma was removed before an appeal could be lodged or decided              |

    @twin
    Scenario Outline: Reviews and remedies on which it is not settled
      Given Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <fact>
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | fact                                                                                              |
        | a court reviewed the measure against Alma without addressing the feared harm                      |
        | Alma used a remedy against the removal before it was carried out                                  |
        | Alma could have used a remedy against the removal before it was carried out and did not           |
        | Alma was not removed before the appeal was decided                                                |

    @dispute
    Scenario: A bare claim opens the right to review, and a tie on review goes against the State
      Given the applicant merely asserts that Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that no body reviewed the measure against Alma before it was carried out
      And Italy says that a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated

  Rule: An independent inquiry

    @breach
    Scenario Outline: None, refused, stalled
      Given <harm>
      And <inquiry>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "not-investigated" and "none-or-stalled"

      Examples:
        | harm                                                        | inquiry                                                                                      |
        | Alma was beaten during arrest or transfer                   | there was no investigation by Italy into the treatment of Alma                               |
        | Alma suffered sexual violence during arrest or transfer     | Italy refused an investigation into the treatment of Alma or closed it without trial         |
        | Alma was burnt during arrest or transfer                    | an investigation by Italy into the treatment of Alma is still pending after years            |
        | Alma was subjected to a mock execution during arrest or transfer | there was no investigation by Italy into the treatment of Alma                          |

    @breach
    Scenario: An independent body for years
      Given Alma was beaten during arrest or transfer
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma is still pending after years
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "not-investigated"

    @breach
    Scenario Outline: The service looked into itself, and that was all
      Given Alma was beaten during arrest or transfer
      And <body>
      And <all>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "service-on-itself"

      Examples:
        | body                                                                                       | all                                                                                                                |
        | the service involved investigated its own treatment of Alma                                | an investigation by Italy into the treatment of Alma ended with a report and no trial                              |
        | the service involved investigated its own treatment of Alma                                | the only inquiry into the treatment of Alma was made by the service concerned                                      |
        | a prosecutor relying on the service involved investigated the treatment of Alma            | the investigation into the treatment of Alma was closed on information from the service concerned                  |

    @twin
    Scenario Outline: An inquiry on which it is not settled
      Given Alma was beaten during arrest or transfer
      And <body>
      And <all>
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | body                                                                                       | all                                                                                                                |
        | the service involved investigated its own treatment of Alma                                | an investigation by Italy into the treatment of Alma has been opened and is under way                              |
        | a body without link to those involved investigated the treatment of Alma                   | the investigation into the treatment of Alma was closed on information from the service concerned                  |
        | the service involved investigated its own treatment of Alma                                | Italy brought suspects to trial for the treatment of Alma                                                          |
        | the service involved investigated its own treatment of Alma                                | the investigation into the treatment of Alma was closed for lack of jurisdiction                                   |
        | the government or a parliament looked into the treatment of Alma                           | an investigation by Italy into the treatment of Alma ended with a report and no trial                              |
        | the service involved investigated its own treatment of Alma                                | State secrecy stood in the way of the investigation into the treatment of Alma                                     |

    @breach
    Scenario Outline: Another right was arguably breached
      Given the authorities of Italy were told of the political or risk profile of Alma
      And <facts>
      And <more>
      And <third>
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "arguable-breach"

      Examples:
        | facts                                                                 | more                                         | third                                                                    |
        | Alma held a temporary residence permit in Italy when the measure was taken | Italy acted against Alma outside any procedure | Alma could not submit reasons against removal at all                |
        | Alma fears torture or ill-treatment in Kazakhstan                     | Alma is charged or indicted in Kazakhstan    | some people in the position of Alma died or disappeared in Kazakhstan    |
        | Alma fears being killed in Kazakhstan, and nothing else               | Alma is charged or indicted in Kazakhstan    | some people in the position of Alma died or disappeared in Kazakhstan    |

    @twin
    Scenario: Handcuffs alone
      Given Alma was handcuffed during arrest or transfer, and nothing else
      And there was no investigation by Italy into the treatment of Alma
      And Italy held nobody to account over the case of Alma
      When the case is checked
      Then iccpr-2-3 is undetermined

    @dispute
    Scenario: A bare allegation opens the right to an inquiry
      Given the applicant merely asserts that Alma was beaten during arrest or transfer
      And there was no investigation by Italy into the treatment of Alma
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated

    @dispute
    Scenario: A tie about the inquiry goes against the State
      Given Alma was beaten during arrest or transfer
      And the applicant says that there was no investigation by Italy into the treatment of Alma
      And Italy says that an investigation by Italy into the treatment of Alma has been opened and is under way
      And a body without link to those involved investigated the treatment of Alma
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated

  Rule: Justice for ill-treatment

    @breach
    Scenario Outline: Nobody answers for it
      Given <harm>
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And <account>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "impunity"

      Examples:
        | harm                                                              | account                                                                        |
        | Alma was beaten during arrest or transfer                         | Italy held nobody to account over the case of Alma                             |
        | Alma suffered sexual violence during arrest or transfer           | a pardon stood in the way of punishing those who ill-treated Alma              |
        | Alma was burnt during arrest or transfer                          | Italy held nobody to account over the case of Alma                             |
        | Alma was subjected to a mock execution during arrest or transfer  | Italy held nobody to account over the case of Alma                             |

    @twin
    Scenario Outline: Steps on which it is not settled
      Given Alma was beaten during arrest or transfer
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And <account>
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | account                                                                                       |
        | an official of Italy resigned or was removed from office over the case of Alma                |
        | State secrecy stood in the way of the investigation into the treatment of Alma                |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction              |

    @dispute
    Scenario: A tie about accountability goes against the State
      Given Alma was beaten during arrest or transfer
      And a body without link to those involved investigated the treatment of Alma
      And an investigation by Italy into the treatment of Alma ended with a report and no trial
      And the applicant says that a pardon stood in the way of punishing those who ill-treated Alma
      And Italy denies that a pardon stood in the way of punishing those who ill-treated Alma
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "impunity"

  Rule: Reparation for what the State itself found wrong

    @breach
    Scenario Outline: No claim, or refused
      Given <wrong>
      And <compensation>
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated, resting on "not-repaired"

      Examples:
        | wrong                                                                                               | compensation                                                               |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside         | no enforceable claim for compensation against Italy is open to Alma        |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside            | Italy refused compensation to Alma                                         |
        | the authorities of Italy acknowledged in substance that the rights of Alma had not been respected   | Italy refused compensation to Alma                                         |

    @twin
    Scenario Outline: Not found wrong
      Given <wrong>
      And Italy refused compensation to Alma
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | wrong                                                                                |
        | a domestic court did not rule on whether the removal of Alma was lawful              |
        | the authorities of Italy acknowledged mistakes in the case of Alma without more      |

    @dispute
    Scenario: A tie about compensation goes against the State
      Given a domestic court said that the removal of Alma was unlawful when setting the order aside
      And the applicant says that Italy refused compensation to Alma
      And Italy says that an enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of iccpr-2-3 is indicated

  Rule: Everything done, nothing said, and who is bound

    @compliance
    Scenario Outline: Reviewed, investigated, prosecuted, paid
      Given a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was beaten during arrest or transfer
      And a body without link to those involved investigated the treatment of Alma
      And <inquiry>
      And Italy brought criminal proceedings against officials over the case of Alma
      And <compensation>
      When the case is checked
      Then iccpr-2-3 is no_breach_shown

      Examples:
        | inquiry                                                                                       | compensation                                                            |
        | an investigation by Italy into the treatment of Alma has been opened and is under way         | Italy paid compensation to Alma                                         |
        | an investigation by Italy into the treatment of Alma ended with a report and no trial         | an enforceable claim for compensation against Italy is open to Alma     |
        | Italy brought suspects to trial for the treatment of Alma                                     | Italy paid compensation to Alma                                         |

    @twin
    Scenario Outline: One of them not done
      Given <review>
      And Alma was beaten during arrest or transfer
      And <body>
      And <inquiry>
      And <account>
      And <compensation>
      When the case is checked
      Then iccpr-2-3 is undetermined

      Examples:
        | review                                                                                     | body                                                                                | inquiry                                                                                       | account                                                                          | compensation                       |
        | a court reviewed the measure against Alma without addressing the feared harm               | a body without link to those involved investigated the treatment of Alma            | Italy brought suspects to trial for the treatment of Alma                                     | Italy brought criminal proceedings against officials over the case of Alma       | Italy paid compensation to Alma    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides  | the government or a parliament looked into the treatment of Alma                    | Italy brought suspects to trial for the treatment of Alma                                     | Italy brought criminal proceedings against officials over the case of Alma       | Italy paid compensation to Alma    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides  | a prosecutor relying on the service involved investigated the treatment of Alma          | Italy brought suspects to trial for the treatment of Alma                                     | Italy brought criminal proceedings against officials over the case of Alma       | Italy paid compensation to Alma    |
        | a court reviewed the measure against Alma on evidence withheld from Alma  | a body without link to those involved investigated the treatment of Alma                    | Italy brought suspects to trial for the treatment of Alma                                     | Italy brought criminal proceedings against officials over the case of Alma       | Italy paid compensation to Alma    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides  | a body without link to those involved investigated the treatment of Alma                    | Italy brought suspects to trial for the treatment of Alma                                     | an official of Italy resigned or was removed from office over the case of Alma       | Italy paid compensation to Alma    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides  | a body without link to those involved investigated the treatment of Alma            | the investigation by Italy into the treatment of Alma was limited to some of those involved   | Italy brought criminal proceedings against officials over the case of Alma       | Italy paid compensation to Alma    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides  | a body without link to those involved investigated the treatment of Alma            | Italy brought suspects to trial for the treatment of Alma                                     | Italy took disciplinary steps against officials over the case of Alma            | Italy paid compensation to Alma    |

    @unknown
    Scenario: Nobody speaks of remedies
      When the case is checked
      Then iccpr-2-3 is undetermined

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was beaten during arrest or transfer
      And there was no investigation by Malaysia into the treatment of Alma
      When the case is checked
      Then iccpr-2-3 does not apply because "Malaysia"
