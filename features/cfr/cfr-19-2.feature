Feature: No removal to death penalty, torture or ill-treatment (Charter of Fundamental Rights art 19(2))

  Rule: What ECHR art 3 forbids

    @breach
    Scenario: The wife of an opponent, whom the home State presses to get back
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 June 2013
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma is a close relative of a person sought by the authorities
      And the applicant says that Kazakhstan or its embassy pressed for the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then Italy's breach of cfr-19-2 is indicated, resting on "ill-treatment"

    @twin
    Scenario: The same link, and no interest shown in her
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 June 2013
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma is a close relative of a person sought by the authorities
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cfr-19-2 is undetermined

    @dispute
    Scenario: Whether she was pressed for is disputed
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 1 June 2013
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma is a close relative of a person sought by the authorities
      And the applicant says that Kazakhstan or its embassy pressed for the removal of Alma
      And Italy denies that Kazakhstan or its embassy pressed for the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      When the case is checked
      Then cfr-19-2 is contested

    @compliance
    Scenario: No death penalty, and nothing individual
      Given Austria is about to remove Elena, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 19 February 2013
      And Austria took the measure against Elena under the Return Directive or the law that carries it out
      And the death penalty is abolished in Kazakhstan or not provided for the offence of Elena
      And Elena is charged or indicted in Kazakhstan
      And the charge against Elena in Kazakhstan concerns an ordinary offence
      And only reports on the general situation in Kazakhstan were produced for Elena
      And no personal links of Elena with prominent opponents of Kazakhstan are claimed or documented
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Elena
      And two or more instances in Austria gave reasoned decisions on the harm feared by Elena
      When the case is checked
      Then cfr-19-2 is no_breach_shown

  Rule: The death penalty itself

    @breach
    Scenario Outline: Sought or imposed
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the applicant says that <penalty>
      When the case is checked
      Then Austria's breach of cfr-19-2 is indicated, resting on "death-penalty"

      Examples:
        | penalty                                                                             |
        | the prosecution in Belarus said that it would seek the death penalty for Ivo        |
        | Ivo was sentenced to death in Belarus                                               |

    @breach
    Scenario Outline: Carried by the offence and not excluded
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the applicant says that <penalty>
      And <promise>
      When the case is checked
      Then Austria's breach of cfr-19-2 is indicated, resting on "death-penalty"

      Examples:
        | penalty                                                                             | promise                                                                                    |
        | the offence or charge of Ivo carries the death penalty in Belarus                   | there was no assurance against the death penalty for Ivo                                   |
        | the offence or charge of Ivo carries the death penalty in Belarus                   | Austria did not ask for an assurance against the death penalty for Ivo                     |
        | the offence or charge of Ivo carries the death penalty in Belarus                   | Belarus promised only to pass on the wish of Austria that Ivo be spared the death penalty  |

    @unknown
    Scenario: The offence carries it, and nobody speaks of a promise
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the offence or charge of Ivo carries the death penalty in Belarus
      When the case is checked
      Then cfr-19-2 is undetermined
      And the question "Which assurance against the death penalty existed?" is asked

    @unknown @twin
    Scenario: No promise, and nobody says whether there is a death penalty
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And there was no assurance against the death penalty for Ivo
      When the case is checked
      Then cfr-19-2 is undetermined

    @twin
    Scenario: No promise, and no death penalty
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the death penalty is abolished in Belarus or not provided for the offence of Ivo
      And there was no assurance against the death penalty for Ivo
      When the case is checked
      Then cfr-19-2 is undetermined

    @exception
    Scenario Outline: Ruled out by a promise
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the prosecution in Belarus said that it would seek the death penalty for Ivo
      And a record shows that <promise>
      When the case is checked
      Then cfr-19-2 is undetermined
      And the counter-argument "ruled-out" <stands>

      Examples:
        | promise                                                                                                          | stands         |
        | Belarus promised that the death penalty would not be sought for Ivo                                              | stands         |
        | Belarus promised, or a court there decided, that the death penalty would not be imposed on or carried out against Ivo | stands    |

    @exception @twin
    Scenario Outline: What does not answer the risk, and what does
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And <penalty>
      And <promise>
      When the case is checked
      Then the counter-argument "not-there-or-commuted" <commuted>
      And the counter-argument "ruled-out" <ruled-out>

      Examples:
        | penalty                                                                          | promise                                                       | commuted       | ruled-out      |
        | the prosecution in Belarus said that it would seek the death penalty for Ivo     | Austria did not ask for an assurance against the death penalty for Ivo | does not stand | does not stand |
        | a death sentence on Ivo in Belarus was later commuted                            | there was no assurance against the death penalty for Ivo      | stands         | does not stand |
        | the death penalty is abolished in Belarus or not provided for the offence of Ivo | there was no assurance against the death penalty for Ivo      | stands         | does not stand |
        | the offence or charge of Ivo carries the death penalty in Belarus                | Belarus promised that the death penalty would not be sought for Ivo | does not stand | stands   |

    @unknown
    Scenario: A bare assertion
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And the applicant merely asserts that Ivo was sentenced to death in Belarus
      When the case is checked
      Then cfr-19-2 is arguable

    @twin
    Scenario: A sentence of which the State learned only later
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under the Return Directive or the law that carries it out
      And Ivo was sentenced to death in Belarus, which became known to Austria on 20 June 2013
      When the case is checked
      Then cfr-19-2 is undetermined

  Rule: Within Union law only, and from the day it binds

    @twin
    Scenario: A purely national measure
      Given Austria removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Austria took the measure against Ivo under national law without a link to Union rules
      And Ivo was sentenced to death in Belarus
      When the case is checked
      Then cfr-19-2 does not apply

    @not_bound
    Scenario: Norway is no Member State
      Given Norway removed Ivo, a national of Belarus, to Belarus on 31 May 2013
      And Norway took the measure against Ivo under the Schengen rules on borders or visas
      And Ivo was sentenced to death in Belarus
      When the case is checked
      Then cfr-19-2 does not apply because "not bound"

    @not_bound
    Scenario Outline: The day on which the Charter became binding
      Given Austria removed Ivo, a national of Belarus, to Belarus on <day>
      And Austria took the measure against Ivo under the Schengen rules on borders or visas
      And Ivo was sentenced to death in Belarus
      When the case is checked
      Then cfr-19-2 is <verdict>

      Examples:
        | day              | verdict        |
        | 30 November 2009 | not_applicable |
        | 1 December 2009  | indicated      |
