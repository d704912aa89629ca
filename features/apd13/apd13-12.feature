Feature: Guarantees for applicants for protection (Directive 2013/32/EU art 12)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 3 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2017-10-02

  Rule: Each guarantee by itself

    @breach
    Scenario Outline: One guarantee was missing
      Given the applicant says that <fact>
      When the case is checked
      Then Italy's breach of apd13-12 is indicated, resting on "<element>"

      Examples:
        | fact | element |
        | Alma was not informed of the procedure, the decision or the destination | not-informed |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part | no-interpreter |
        | Alma was prevented from communicating with UNHCR or an adviser | no-contact |
        | Alma and counsel had no access to the country and expert information on which the decision on protection rests | material-withheld |
        | the decision on the application of Alma for protection was not notified | no-notice |
        | the decision on the application of Alma for protection was not notified within a reasonable time | no-notice |
        | the result of the application of Alma for protection was told in a language that Alma does not understand | result-not-explained |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it | result-not-explained |

    @compliance
    Scenario Outline: Every guarantee was given
      Given Alma was informed of the procedure, the decision or the destination in a language and form understood
      And an interpreter was provided for Alma in the procedure on removal or protection
      And <contact>
      And Alma or counsel had access to the country and expert information on which the decision on protection rests
      And nothing was wrong with the notice of the decision on the application of Alma for protection, and nothing else
      When the case is checked
      Then apd13-12 is no_breach_shown

      Examples:
        | contact |
        | Alma could communicate with UNHCR or an adviser |
        | Alma did not seek to communicate with UNHCR or an adviser |

    @exception
    Scenario Outline: A lawyer assisted
      Given <defect>
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then apd13-12 is undetermined
      And the exception "assisted-by-lawyer" stands

      Examples:
        | defect |
        | the result of the application of Alma for protection was told in a language that Alma does not understand |
        | the notice of the decision on the application of Alma for protection did not say how to challenge it |

    @exception @twin
    Scenario Outline: Legal aid or an offer of a lawyer does not replace one under this directive
      Given the notice of the decision on the application of Alma for protection did not say how to challenge it
      And <help>
      When the case is checked
      Then Italy's breach of apd13-12 is indicated, resting on "result-not-explained"
      And the exception "assisted-by-lawyer" does not stand

      Examples:
        | help |
        | Alma was given free legal aid in the asylum procedure |
        | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one |

    @dispute
    Scenario: Word against word, on what the State must show
      Given the applicant says that Alma was not informed of the procedure, the decision or the destination
      And Italy says that Alma was informed of the procedure, the decision or the destination in a language and form understood
      When the case is checked
      Then Italy's breach of apd13-12 is indicated
      And "information_on_procedure" is a hinge of apd13-12

    @dispute
    Scenario: A record against the applicant's word
      Given the applicant says that Alma was prevented from communicating with UNHCR or an adviser
      And a record shows that Alma could communicate with UNHCR or an adviser
      When the case is checked
      Then apd13-12 is contested

    @unknown
    Scenario: Nobody says what was given
      When the case is checked
      Then apd13-12 is undetermined
      And the question "Had the applicant or counsel access to the country and expert information on which the decision on protection rests?" is asked

  Rule: The day on which the application was lodged decides, not the day of the act

    @twin
    Scenario Outline: The days at both ends
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 is <verdict> for Bo

      Examples:
        | act | lodged | verdict |
        | 3 March 2016 | 2015-07-20 | not_applicable |
        | 3 March 2016 | 2015-07-21 | indicated |
        | 1 September 2026 | 2026-06-11 | indicated |
        | 1 September 2026 | 2026-06-12 | not_applicable |

    @exception @twin
    Scenario Outline: An earlier national date
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And <date>
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 is <verdict> for Bo

      Examples:
        | date | verdict |
        | Italy had by an earlier national date brought the application of Bo for protection under its rules for Directive 2013/32/EU | indicated |
        | Italy had set no earlier national date that brings the application of Bo for protection under its rules for Directive 2013/32/EU | not_applicable |

    @unknown
    Scenario Outline: Nobody says when it was lodged
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 is undetermined for Bo
      And the question "When was the application lodged (lodging date)?" is asked

      Examples:
        | act |
        | 3 March 2018 |
        | 1 September 2026 |

    @twin
    Scenario Outline: Made in words and never lodged, so that the date of the act counts
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 is <verdict> for Bo

      Examples:
        | act | verdict |
        | 20 July 2015 | undetermined |
        | 21 July 2015 | indicated |
        | 11 June 2026 | indicated |
        | 12 June 2026 | not_applicable |

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then apd13-12 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And Bo was prevented from communicating with UNHCR or an adviser
      When the case is checked
      Then Italy's breach of apd13-12 is indicated for Bo
