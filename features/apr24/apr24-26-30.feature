Feature: Access to the procedure, the duty to ask and the duty to inform (Regulation (EU) 2024/1348 arts 4, 26-28, 30)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 1 September 2026

  Rule: In doubt the officers ask

    @breach
    Scenario Outline: A statement in doubt, not asked about and not registered
      Given <statement>
      And no application for asylum or protection was lodged for Alma before removal
      And the authorities did not ask Alma whether protection was wanted
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "not-asked"

      Examples:
        | statement                                                                        |
        | what Alma said indicated to the authorities that protection might be wanted      |
        | Alma told the authorities of Italy in words of a fear of return                  |

    @unknown @twin
    Scenario Outline: Asked, or registered without asking
      Given Alma told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And <what>
      When the case is checked
      Then apr24-26-30 is undetermined

      Examples:
        | what                                                                                  |
        | the authorities expressly asked Alma whether protection was wanted                    |
        | the wish of Alma for asylum was registered and passed to the competent authority      |
        | the authorities did not ask Alma whether protection was wanted                        |

    @unknown @twin
    Scenario: Only the country of origin pointed to it
      Given the country of origin of Alma indicated to the authorities that protection might be wanted
      And no application for asylum or protection was lodged for Alma before removal
      And the authorities did not ask Alma whether protection was wanted
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apr24-26-30 is undetermined

    @unknown @twin
    Scenario: Asked for outright on the day of the removal, so that nothing was in doubt
      Given Alma expressed a wish to seek asylum or a fear of return
      And Alma told others, and not the authorities of Italy, of a fear of return
      And the country of origin of Alma indicated to the authorities that protection might be wanted
      And no application for asylum or protection was lodged for Alma before removal
      And the first wish for protection made known by Alma to an authority is dated 2026-09-01
      And the authorities did not ask Alma whether protection was wanted
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apr24-26-30 is undetermined

    @unknown @twin
    Scenario: In doubt on the day of the removal, and nobody says whether they asked
      Given what Alma said indicated to the authorities that protection might be wanted
      And no application for asylum or protection was lodged for Alma before removal
      And the first wish for protection made known by Alma to an authority is dated 2026-09-01
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apr24-26-30 is undetermined

    @dispute
    Scenario: That they asked is for the State to show
      Given what Alma said indicated to the authorities that protection might be wanted
      And no application for asylum or protection was lodged for Alma before removal
      And the first wish for protection made known by Alma to an authority is dated 2026-09-01
      And the applicant says that the authorities did not ask Alma whether protection was wanted
      And Italy says that the authorities expressly asked Alma whether protection was wanted
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "not-asked"

  Rule: Registered within five days, or three working days and five days

    @breach
    Scenario: Never registered
      Given Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And the first wish for protection made known by Alma to an authority is dated 2026-08-20
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "never-registered"

    @exception
    Scenario Outline: Removed before the time had run out (<authority>, <day>)
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 2026-09-01T00:00
      And Bo expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And <to>
      And the first wish for protection made known by Bo to an authority is dated <day>
      And the wish of Bo for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apr24-26-30 is <verdict> for Bo

      Examples:
        | authority   | to                                                                                                                                        | day              | verdict      |
        | registering | Bo addressed the wish for protection to the authority that registers applications                                                         | 2026-08-24T00:00 | undetermined |
        | registering | Bo addressed the wish for protection to the authority that registers applications                                                         | 2026-08-23T23:00 | indicated    |
        | other       | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications   | 2026-08-19T00:00 | undetermined |
        | other       | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications   | 2026-08-18T23:00 | indicated    |

    @breach
    Scenario Outline: Registered late
      Given an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And <to>
      And <days> working days passed between the application of Alma for protection and its registration
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "<argument>"

      Examples:
        | to                                                                                                                                           | days | argument                           |
        | Alma addressed the wish for protection to the authority that registers applications                                                          | 6    | late-by-the-registering-authority  |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications    | 9    | late-after-any-authority            |

    @unknown @twin
    Scenario Outline: The calendar decides
      Given an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And <to>
      And <days> working days passed between the application of Alma for protection and its registration
      And the authority that heard the wish of Alma for protection passed it on
      And Alma was given an effective opportunity to lodge the application within 21 days of its registration
      And the authorities expressly asked Alma whether protection was wanted
      And Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then apr24-26-30 is undetermined

      Examples:
        | to                                                                                                                                           | days |
        | Alma addressed the wish for protection to the authority that registers applications                                                          | 5    |
        | Alma addressed the wish for protection to the authority that registers applications                                                          | 4    |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications    | 8    |

    @exception
    Scenario Outline: Disproportionate numbers (<days> working days)
      Given an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And Alma addressed the wish for protection to the authority that registers applications
      And <days> working days passed between the application of Alma for protection and its registration
      And <numbers>
      When the case is checked
      Then apr24-26-30 is <verdict>

      Examples:
        | days | numbers                                                                                                       | verdict      |
        | 10   | a disproportionate number of applications made it unfeasible to register that of Alma in time                 | undetermined |
        | 11   | a disproportionate number of applications made it unfeasible to register that of Alma in time                 | indicated    |
        | 10   | no disproportionate number of applications kept Italy from registering that of Alma in time                   | indicated    |

    @dispute
    Scenario: That it was registered is for the State to show
      Given Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority
      And Italy says that the wish of Alma for asylum was registered and passed to the competent authority
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "not-registered"

    @breach
    Scenario: Nine working days, and nobody says which authority was addressed
      Given an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And 9 working days passed between the application of Alma for protection and its registration
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "late-after-any-authority"

    @compliance
    Scenario Outline: Registered in <days> working days, passed on, asked and given an appointment
      Given Alma was on the territory of Italy when it acted
      And Italy detained Alma on 30 August 2026
      And Italy did not keep Alma in any place against the will of Alma
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And <days> working days passed between the application of Alma for protection and its registration
      And the wish of Alma for asylum was registered and passed to the competent authority
      And the authority that heard the wish of Alma for protection passed it on
      And Alma was given an effective opportunity to lodge the application within 21 days of its registration
      When the case is checked
      Then apr24-26-30 is <verdict>

      Examples:
        | days | verdict         |
        | 3    | no_breach_shown |
        | 4    | undetermined    |

  Rule: Who hears the wish receives it or reports it

    @breach
    Scenario Outline: Turned away
      Given <turned>
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "turned-away"

      Examples:
        | turned                                                                                             |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on      |
        | Alma tried to apply for protection and the application was not received                            |

    @unknown @twin
    Scenario: Advice alone does not settle it
      Given the authority that heard the wish of Alma for protection explained where and how to apply
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apr24-26-30 is undetermined

    @breach @twin
    Scenario: Not received, and sent elsewhere
      Given Alma tried to apply for protection and the application was not received
      And the authority that heard the wish of Alma for protection explained where and how to apply
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "turned-away"

    @unknown @twin
    Scenario: She voiced a fear and would have applied
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma would have applied for protection had it been possible
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apr24-26-30 is undetermined

    @exception @twin
    Scenario: Not received by one officer, and passed on all the same
      Given Alma tried to apply for protection and the application was not received
      And the authority that heard the wish of Alma for protection passed it on
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apr24-26-30 is undetermined

    @dispute
    Scenario: That it was passed on is for the State to show
      Given the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      And Italy says that the authority that heard the wish of Alma for protection passed it on
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "turned-away"

  Rule: An effective opportunity to lodge within 21 days

    @breach
    Scenario Outline: No opportunity in time
      Given Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And <opportunity>
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "no-way-to-lodge"

      Examples:
        | opportunity                                                                                                   |
        | Alma was given no effective opportunity to lodge the application                                              |
        | Alma was given an opportunity to lodge the application only later than 21 days after its registration         |

    @exception
    Scenario Outline: Disproportionate numbers and lodging
      Given Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And <opportunity>
      And <numbers>
      When the case is checked
      Then apr24-26-30 is <verdict>

      Examples:
        | opportunity                                                                                              | numbers                                                                                            | verdict      |
        | Alma was given an opportunity to lodge the application only later than 21 days after its registration    | a disproportionate number of applications made it unfeasible to register that of Alma in time      | undetermined |
        | Alma was given an opportunity to lodge the application only later than 21 days after its registration    | no disproportionate number of applications kept Italy from registering that of Alma in time        | indicated    |
        | Alma was given no effective opportunity to lodge the application                                         | a disproportionate number of applications made it unfeasible to register that of Alma in time      | indicated    |

    @dispute
    Scenario: The opportunity is for the State to show
      Given Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was given no effective opportunity to lodge the application
      And Italy says that Alma was given an effective opportunity to lodge the application within 21 days of its registration
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "no-way-to-lodge"

  Rule: Who is held or at the border and shows signs of the wish is told

    @breach
    Scenario Outline: Signs, and nothing said (<where>; <sign>)
      Given <place>
      And <indication>
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "not-told"

      Examples:
        | where     | sign     | place                                                                      | indication                                                                                    |
        | border    | words    | Alma was at the border line or fence when Italy acted                      | what Alma said indicated to the authorities that protection might be wanted                   |
        | transit   | words    | Alma was in a port, airport or transit zone when Italy acted               | others asked the authorities for protection on behalf of Alma                                 |
        | border    | fear     | Alma was at the border line or fence when Italy acted                      | Alma told the authorities of Italy in words of a fear of return                               |
        | border    | wish     | Alma was at the border line or fence when Italy acted                      | Alma expressed a wish to seek asylum or a fear of return                                      |
        | border    | injuries | Alma was at the border line or fence when Italy acted                      | injuries or distress of Alma indicated to the authorities that protection might be wanted     |

    @breach
    Scenario: Held in detention
      Given Italy detained Alma on 30 August 2026
      And Italy kept Alma in a place that Alma could not freely leave
      And what Alma said indicated to the authorities that protection might be wanted
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "held-or-at-the-border"

    @breach
    Scenario Outline: Two circumstances together
      Given Alma was at the border line or fence when Italy acted
      And <one>
      And <other>
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "circumstances-together"

      Examples:
        | one                                                                                                | other                                                                                             |
        | the country of origin of Alma indicated to the authorities that protection might be wanted         | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection   |
        | documents, files or media reports indicated to the authorities that Alma might want protection     | the authorities of Italy were told of the political or risk profile of Alma                       |
        | the country of origin of Alma indicated to the authorities that protection might be wanted         | the authorities of Italy knew the political or risk profile of Alma from their own operation or files |

    @unknown @twin
    Scenario Outline: One circumstance alone
      Given Alma was at the border line or fence when Italy acted
      And <one>
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apr24-26-30 is undetermined

      Examples:
        | one                                                                                               |
        | the country of origin of Alma indicated to the authorities that protection might be wanted        |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection   |

    @unknown @twin
    Scenario: She told others only
      Given Alma was at the border line or fence when Italy acted
      And Alma told others, and not the authorities of Italy, of a fear of return
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apr24-26-30 is undetermined

    @unknown @twin
    Scenario: A relative, and what could be read in public sources
      Given Alma was at the border line or fence when Italy acted
      And the authorities knew of a persecuted or sought relative, a sign that Alma might want protection
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apr24-26-30 is undetermined

    @exception
    Scenario: The sign came to be known only after the act
      Given Alma was at the border line or fence when Italy acted
      And others asked the authorities for protection on behalf of Alma, which became known to Italy on 5 September 2026
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apr24-26-30 is undetermined

    @compliance
    Scenario Outline: Told, or nothing pointed to it, and nothing was asked for
      Given Alma was at the border line or fence when Italy acted
      And <indication>
      And <information>
      And no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma did not try to apply for protection
      And an interpreter was provided for Alma in the procedure on removal or protection
      And <advisers>
      When the case is checked
      Then apr24-26-30 on the weighed view is <value>

      Examples:
        | indication                                                                                                  | information                                                                             | advisers                                                                                      | value   |
        | nothing indicated to the authorities that Alma might want protection, and nothing else                      | Alma was not told of the possibility of asking for protection                           | counsellors were admitted to the place where Alma was held                                    | false   |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted, and nothing else | Alma was told of the possibility of asking for protection and was given access to it    | counsellors were admitted to the place where Alma was held                                    | false   |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted, and nothing else | Alma was told of the possibility of asking for protection and was given no access to it | counsellors were admitted to the place where Alma was held                                    | false   |

    @compliance @twin
    Scenario Outline: An applicant at the border for whom all was done, and advisers <how>
      Given Alma was at the border line or fence when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And 3 working days passed between the application of Alma for protection and its registration
      And the wish of Alma for asylum was registered and passed to the competent authority
      And the authority that heard the wish of Alma for protection passed it on
      And Alma was given an effective opportunity to lodge the application within 21 days of its registration
      And Alma was told of the possibility of asking for protection and was given access to it
      And an interpreter was provided for Alma in the procedure on removal or protection
      And <advisers>
      When the case is checked
      Then apr24-26-30 is <verdict>

      Examples:
        | how       | advisers                                                                                      | verdict         |
        | admitted  | counsellors were admitted to the place where Alma was held                                    | no_breach_shown |
        | limited   | the access of counsellors to the place where Alma was held was limited for a stated reason    | undetermined    |

    @compliance
    Scenario: On the territory and free, the duty to inform does not arise
      Given Alma was on the territory of Italy when it acted
      And Italy detained Alma on 30 August 2026
      And Italy did not keep Alma in any place against the will of Alma
      And injuries or distress of Alma indicated to the authorities that protection might be wanted, and nothing else
      And Alma was not told of the possibility of asking for protection
      And no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma did not try to apply for protection
      When the case is checked
      Then apr24-26-30 is no_breach_shown

    @dispute
    Scenario: That she was told is for the State to show
      Given Alma was at the border line or fence when Italy acted
      And what Alma said indicated to the authorities that protection might be wanted
      And the applicant says that Alma was not told of the possibility of asking for protection
      And Italy says that Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "no-information"

  Rule: Interpretation and advisers there

    @breach
    Scenario: An application made at the border without the interpretation needed
      Given Alma was at the border line or fence when Italy acted
      And Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "no-interpretation"

    @unknown @twin
    Scenario: An application made at the border, and nobody speaks of an interpreter
      Given Alma was at the border line or fence when Italy acted
      And Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apr24-26-30 is undetermined

    @dispute
    Scenario: The interpreter is for the State to show
      Given Alma was at the border line or fence when Italy acted
      And Alma expressed a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And the applicant says that an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      And Italy says that an interpreter was provided for Alma in the procedure on removal or protection
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "no-interpretation"

    @compliance @twin
    Scenario: Lodged before 12 June 2026, so that only the duty to inform is tested
      Given Alma was at the border line or fence when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-06-11
      And an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      And Alma was told of the possibility of asking for protection and was given access to it
      And counsellors were admitted to the place where Alma was held
      When the case is checked
      Then apr24-26-30 is no_breach_shown

    @unknown @twin
    Scenario: No application was made there
      Given Alma was at the border line or fence when Italy acted
      And no application for asylum or protection was lodged for Alma before removal
      And Alma did not express a wish to seek asylum or a fear of return
      And Alma did not try to apply for protection
      And an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part
      When the case is checked
      Then apr24-26-30 is undetermined

    @breach
    Scenario: Advisers kept out
      Given Alma was in a port, airport or transit zone when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And counsellors were not admitted to the place where Alma was held
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated, resting on "advisers-kept-out"

    @unknown @twin
    Scenario Outline: Advisers kept out from somebody who is no applicant under the Regulation
      Given Alma was in a port, airport or transit zone when Italy acted
      And <filed>
      And <more>
      And injuries or distress of Alma indicated to the authorities that protection might be wanted
      And counsellors were not admitted to the place where Alma was held
      When the case is checked
      Then apr24-26-30 is undetermined

      Examples:
        | filed                                                                              | more                                                                             |
        | no application for asylum or protection was lodged for Alma before removal         | Alma did not express a wish to seek asylum or a fear of return                   |
        | an application for asylum or protection was lodged for Alma before removal         | the lodging of the application of Alma for protection is dated 2026-06-11        |

    @unknown @twin
    Scenario: An applicant in a transit zone, and nobody speaks of advisers
      Given Alma was in a port, airport or transit zone when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      When the case is checked
      Then apr24-26-30 is undetermined

    @unknown @twin
    Scenario: Advisers limited for a stated reason
      Given Alma was in a port, airport or transit zone when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And the access of counsellors to the place where Alma was held was limited for a stated reason
      When the case is checked
      Then apr24-26-30 is undetermined

    @dispute
    Scenario: That advisers were admitted is for the State to show
      Given Alma was in a port, airport or transit zone when Italy acted
      And an application for asylum or protection was lodged for Alma before removal
      And the lodging of the application of Alma for protection is dated 2026-07-15
      And the applicant says that counsellors were not admitted to the place where Alma was held
      And Italy says that counsellors were admitted to the place where Alma was held
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated

  Rule: The act is judged by what was known, and by the day

    @unknown
    Scenario: Nobody says anything
      When the case is checked
      Then apr24-26-30 is undetermined

    @not_bound
    Scenario: The duty to inform on the day before the Regulation applies
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 11 June 2026
      And Bo was at the border line or fence when Italy acted
      And what Bo said indicated to the authorities that protection might be wanted
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apr24-26-30 does not apply for Bo because "in force only from"

    @breach
    Scenario: The duty to inform on the first day
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 12 June 2026
      And Bo was at the border line or fence when Italy acted
      And what Bo said indicated to the authorities that protection might be wanted
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apr24-26-30 is indicated for Bo

    @not_bound
    Scenario: Denmark took no part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then apr24-26-30 does not apply for Bo because "Denmark"

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 1 September 2026
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then apr24-26-30 is not_applicable for Bo
