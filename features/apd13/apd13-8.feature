Feature: Information and counselling in detention and at the border (Directive 2013/32/EU art 8)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 1 March 2018
    And Italy removed Alma to Kazakhstan on 3 March 2018
    And Italy kept Alma in a place that Alma could not freely leave

  Rule: Signs that a detained person may wish to apply call for information

    @breach
    Scenario Outline: A sign that suffices by itself
      Given the applicant says that <sign>
      And the applicant says that Alma was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apd13-8 is indicated, resting on "indications" and "not-told"

      Examples:
        | sign |
        | what Alma said indicated to the authorities that protection might be wanted |
        | Alma told the authorities of Italy in words of a fear of return |
        | Alma expressed a wish to seek asylum or a fear of return |
        | others asked the authorities for protection on behalf of Alma |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted |

    @breach
    Scenario Outline: Two circumstances together
      Given <one>
      And <other>
      And the applicant says that lack of information kept Alma from applying for protection
      When the case is checked
      Then Italy's breach of apd13-8 is indicated, resting on "circumstances-together" and "not-told"

      Examples:
        | one | other |
        | the country of origin of Alma indicated to the authorities that protection might be wanted | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection |
        | the country of origin of Alma indicated to the authorities that protection might be wanted | documents, files or media reports indicated to the authorities that Alma might want protection |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | the authorities of Italy knew the political or risk profile of Alma from their own operation or files |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | the authorities of Italy were told of the political or risk profile of Alma |

    @unknown @twin
    Scenario Outline: One circumstance alone
      Given <sign>
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is undetermined

      Examples:
        | sign |
        | the country of origin of Alma indicated to the authorities that protection might be wanted |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection |
        | documents, files or media reports indicated to the authorities that Alma might want protection |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files |
        | Alma told others, and not the authorities of Italy, of a fear of return |

    @twin
    Scenario: A relative, and a profile that could only be read in public
      Given the authorities knew of a persecuted or sought relative, a sign that Alma might want protection
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is undetermined

    @compliance
    Scenario: Nothing pointed to it
      Given nothing indicated to the authorities that Alma might want protection, and nothing else
      And Alma was on the territory of Italy when it acted
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is no_breach_shown

    @dispute
    Scenario: The State says that nothing pointed to it
      Given the applicant says that what Alma said indicated to the authorities that protection might be wanted
      And a record shows that nothing indicated to the authorities that Alma might want protection, and nothing else
      And the applicant says that Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is contested

    @twin
    Scenario: A sign that came out only afterwards
      Given others asked the authorities for protection on behalf of Alma, which became known to Italy on 10 April 2018
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is undetermined

    @unknown
    Scenario: Nobody says what the authorities saw
      Given Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is undetermined
      And the question "Which signs that the person might want protection did the authorities have?" is asked

  Rule: Information in a way that can be followed

    @compliance
    Scenario Outline: Told, with an interpreter
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma was on the territory of Italy when it acted
      And <information>
      And an interpreter was provided for Alma in the procedure on removal or protection
      And nothing kept Alma from applying for protection, and nothing else
      When the case is checked
      Then apd13-8 is no_breach_shown

      Examples:
        | information |
        | Alma was told of the possibility of asking for protection and was given access to it |
        | Alma was told of the possibility of asking for protection and was given no access to it |

    @compliance
    Scenario: She had applied already
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma was on the territory of Italy when it acted
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was not told of the possibility of asking for protection
      And an interpreter was provided for Alma in the procedure on removal or protection
      And nothing kept Alma from applying for protection, and nothing else
      When the case is checked
      Then apd13-8 is no_breach_shown

    @compliance
    Scenario: Told with an interpreter, although she says that information was lacking
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma was on the territory of Italy when it acted
      And Alma was told of the possibility of asking for protection and was given access to it
      And an interpreter was provided for Alma in the procedure on removal or protection
      And lack of information kept Alma from applying for protection, and nothing else
      When the case is checked
      Then apd13-8 is no_breach_shown

    @breach
    Scenario Outline: Told, and no interpreter although one was needed
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma was told of the possibility of asking for protection and was given no access to it
      And <interpreter>
      When the case is checked
      Then Italy's breach of apd13-8 is indicated, resting on "no-interpretation"

      Examples:
        | interpreter |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part |
        | lack of an interpreter kept Alma from applying for protection |

    @twin
    Scenario: Told, and nobody says anything of an interpreter
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma was told of the possibility of asking for protection and was given no access to it
      When the case is checked
      Then apd13-8 is undetermined

    @dispute
    Scenario: Word against word on the information, which the State must show
      Given Alma told the authorities of Italy in words of a fear of return
      And the applicant says that Alma was not told of the possibility of asking for protection
      And Italy says that Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then Italy's breach of apd13-8 is indicated
      And "asylum_information_given" is a hinge of apd13-8

    @dispute
    Scenario: Word against word on the signs, which the applicant must show
      Given the applicant says that Alma told the authorities of Italy in words of a fear of return
      And Italy says that Alma told nobody of a fear of return
      And the applicant says that Alma was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is contested

  Rule: Advisers reach applicants at the border

    @breach
    Scenario Outline: Advisers were not admitted
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And <place>
      And the applicant says that counsellors were not admitted to the place where Bo was held
      When the case is checked
      Then Italy's breach of apd13-8 is indicated for Bo, resting on "advisers-kept-out"

      Examples:
        | place |
        | Bo was at the border line or fence when Italy acted |
        | Bo was in a port, airport or transit zone when Italy acted |

    @twin
    Scenario: In a detention centre inland paragraph 2 does not apply
      Given nothing indicated to the authorities that Alma might want protection, and nothing else
      And Alma was on the territory of Italy when it acted
      And counsellors were not admitted to the place where Alma was held
      When the case is checked
      Then apd13-8 is no_breach_shown

    @twin
    Scenario Outline: Admitted, or limited for a reason
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And Bo was in a port, airport or transit zone when Italy acted
      And nothing indicated to the authorities that Bo might want protection, and nothing else
      And <access>
      When the case is checked
      Then apd13-8 is <verdict> for Bo

      Examples:
        | access | verdict |
        | counsellors were admitted to the place where Bo was held | no_breach_shown |
        | the access of counsellors to the place where Bo was held was limited for a stated reason | undetermined |

    @dispute
    Scenario: Word against word on their access, which the State must show
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And Bo was in a port, airport or transit zone when Italy acted
      And the applicant says that counsellors were not admitted to the place where Bo was held
      And Italy says that counsellors were admitted to the place where Bo was held
      When the case is checked
      Then Italy's breach of apd13-8 is indicated for Bo

  Rule: Where the person is, who is bound and when

    @breach
    Scenario Outline: At the border
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And <place>
      And Bo told the authorities of Italy in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of apd13-8 is indicated for Bo

      Examples:
        | place |
        | Bo was at the border line or fence when Italy acted |
        | Bo was in a port, airport or transit zone when Italy acted |
        | Bo had never been admitted to Italy and was at the border, in a port or in transit |

    @not_bound
    Scenario Outline: Neither in detention nor at the border
      Given Italy detained Bo, a national of Kazakhstan, on 1 March 2018
      And Italy removed Bo to Kazakhstan on 3 March 2018
      And Italy did not keep Bo in any place against the will of Bo
      And Bo was on the territory of Italy when it acted
      And <status>
      And Bo told the authorities of Italy in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 does not apply for Bo

      Examples:
        | status |
        | Bo had entered or stayed in Italy irregularly when the measure was taken |
        | Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken |

    @unknown
    Scenario: Nobody says where she was
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is undetermined for Bo

    @not_bound
    Scenario Outline: States outside the directive
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And Bo was in a port, airport or transit zone when <state> acted
      And Bo told the authorities of <state> in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And Bo was in a port, airport or transit zone when Italy acted
      And Bo told the authorities of Italy in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 does not apply for Bo

    @not_bound
    Scenario Outline: No application was made, so that the date of the act counts
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <act>
      And Bo was in a port, airport or transit zone when Italy acted
      And Bo told the authorities of Italy in words of a fear of return
      And Bo was not told of the possibility of asking for protection
      When the case is checked
      Then apd13-8 is <verdict> for Bo

      Examples:
        | act | verdict |
        | 31 May 2013 | not_applicable |
        | 19 July 2015 | not_applicable |
        | 20 July 2015 | indicated |
        | 11 June 2026 | indicated |
        | 12 June 2026 | not_applicable |
