Feature: Access to the asylum procedure (Directive 2013/32/EU art 6)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 20 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2018-03-19
    And the first wish for protection made known by Alma to an authority is dated 2018-03-01

  Rule: Registered within three, six or ten working days

    @breach
    Scenario: Never registered
      Given the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apd13-6 is indicated, resting on "not-registered" and "never-registered"

    @breach
    Scenario: Made to the registering authority, registered on the fourth day
      Given Alma addressed the wish for protection to the authority that registers applications
      And 4 working days passed between the application of Alma for protection and its registration
      When the case is checked
      Then Italy's breach of apd13-6 is indicated, resting on "later-than-three-days"

    @breach
    Scenario: Made to the police, registered on the seventh day
      Given Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications
      And 7 working days passed between the application of Alma for protection and its registration
      When the case is checked
      Then Italy's breach of apd13-6 is indicated, resting on "later-than-six-days"

    @breach
    Scenario Outline: Nobody says to whom it was made
      Given the wish of Alma for asylum was registered and passed to the competent authority
      And <days> working days passed between the application of Alma for protection and its registration
      When the case is checked
      Then apd13-6 is <verdict>

      Examples:
        | days | verdict |
        | 6 | undetermined |
        | 7 | indicated |

    @compliance
    Scenario Outline: Registered in time
      Given <whom>
      And a record shows that the wish of Alma for asylum was registered and passed to the competent authority
      And <days> working days passed between the application of Alma for protection and its registration
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd13-6 is no_breach_shown

      Examples:
        | whom | days |
        | Alma addressed the wish for protection to the authority that registers applications | 3 |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 6 |

    @exception
    Scenario Outline: Many applied at once and the time had been extended
      Given <whom>
      And the wish of Alma for asylum was registered and passed to the competent authority
      And <days> working days passed between the application of Alma for protection and its registration
      And Italy had extended the time for registering applications like that of Alma to ten working days because of a large number of simultaneous ones
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd13-6 is <verdict>

      Examples:
        | whom | days | verdict |
        | Alma addressed the wish for protection to the authority that registers applications | 10 | no_breach_shown |
        | Alma addressed the wish for protection to the authority that registers applications | 11 | indicated |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 10 | no_breach_shown |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 11 | indicated |

    @exception @twin
    Scenario Outline: The time had not been extended
      Given <whom>
      And 10 working days passed between the application of Alma for protection and its registration
      And Italy had not extended the time for registering applications like that of Alma
      When the case is checked
      Then Italy's breach of apd13-6 is indicated

      Examples:
        | whom |
        | Alma addressed the wish for protection to the authority that registers applications |
        | Alma addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications |

    @exception
    Scenario Outline: The act came so soon that the time cannot have run out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2018-03-19
      And <whom>
      And the first wish for protection made known by Bo to an authority is dated <made>
      And the wish of Bo for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apd13-6 is <verdict> for Bo

      Examples:
        | whom | made | verdict |
        | Bo addressed the wish for protection to the authority that registers applications | 2018-03-18 | undetermined |
        | Bo addressed the wish for protection to the authority that registers applications | 2018-03-15 | indicated |
        | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 2018-03-15 | undetermined |
        | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 2018-03-12 | indicated |

    @exception @twin
    Scenario Outline: To the hour
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018 at 12:00
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2018-03-19
      And <whom>
      And the first wish for protection made known by Bo to an authority is dated <made>
      And the wish of Bo for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apd13-6 is <verdict> for Bo

      Examples:
        | whom | made | verdict |
        | Bo addressed the wish for protection to the authority that registers applications | 2018-03-17T12:00 | undetermined |
        | Bo addressed the wish for protection to the authority that registers applications | 2018-03-17T11:00 | indicated |
        | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 2018-03-14T12:00 | undetermined |
        | Bo addressed the wish for protection to police, border guards, detention staff or another authority that does not register applications | 2018-03-14T11:00 | indicated |

  Rule: The authority that hears the wish passes it on

    @breach
    Scenario Outline: Turned away
      Given the applicant says that <fact>
      When the case is checked
      Then Italy's breach of apd13-6 is indicated, resting on "not-received"

      Examples:
        | fact |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on |
        | Alma tried to apply for protection and the application was not received |
        | officials refused to receive an application of Alma for protection |

    @twin
    Scenario: Advice alone does not settle it under this directive
      Given the wish of Alma for asylum was registered and passed to the competent authority
      And Alma addressed the wish for protection to the authority that registers applications
      And 2 working days passed between the application of Alma for protection and its registration
      And the authority that heard the wish of Alma for protection explained where and how to apply
      When the case is checked
      Then apd13-6 is undetermined

    @twin
    Scenario Outline: What is no turning away
      Given <fact>
      When the case is checked
      Then apd13-6 is undetermined

      Examples:
        | fact |
        | Alma would have applied for protection had it been possible |
        | lack of information kept Alma from applying for protection |

    @twin
    Scenario: Refused first and passed on then
      Given the wish of Alma for asylum was registered and passed to the competent authority
      And Alma addressed the wish for protection to the authority that registers applications
      And 2 working days passed between the application of Alma for protection and its registration
      And Alma tried to apply for protection and the application was not received
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd13-6 is no_breach_shown

  Rule: Who has made an application can lodge it

    @breach
    Scenario Outline: Kept from lodging
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And the applicant says that <fact>
      When the case is checked
      Then Italy's breach of apd13-6 is indicated for Bo, resting on "no-way-to-lodge"

      Examples:
        | fact |
        | lack of information kept Bo from applying for protection |
        | lack of an interpreter kept Bo from applying for protection |
        | the speed of the removal kept Bo from applying for protection |
        | officials refused to receive an application of Bo for protection |
        | isolation from the outside kept Bo from applying for protection |
        | Bo was denied the opportunity to apply for protection |
        | Bo was told of the possibility of asking for protection and was given no access to it |

    @twin
    Scenario Outline: Nothing was lodged, and nothing kept the person from it or access was given
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And <fact>
      When the case is checked
      Then apd13-6 is undetermined for Bo

      Examples:
        | fact |
        | nothing kept Bo from applying for protection |
        | lack of a lawyer kept Bo from applying for protection |
        | Bo was not told of the possibility of asking for protection |

    @compliance
    Scenario: Nothing was lodged although the way was open
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And Bo addressed the wish for protection to the authority that registers applications
      And the wish of Bo for asylum was registered and passed to the competent authority
      And 1 working days passed between the application of Bo for protection and its registration
      And the authority that heard the wish of Bo for protection passed it on
      And the speed of the removal kept Bo from applying for protection
      And Bo was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then apd13-6 is no_breach_shown for Bo

    @unknown
    Scenario: Obstacles, and nobody says whether anything was lodged
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 20 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And the lodging of the application of Bo for protection is dated 2018-03-19
      And the speed of the removal kept Bo from applying for protection
      When the case is checked
      Then apd13-6 is undetermined for Bo

  Rule: What the parties dispute and what nobody says

    @dispute
    Scenario: Word against word, on what the State must show
      Given the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority
      And Italy says that the wish of Alma for asylum was registered and passed to the competent authority
      When the case is checked
      Then Italy's breach of apd13-6 is indicated
      And "asylum_registered" is a hinge of apd13-6

    @dispute
    Scenario: The register against the applicant's word
      Given the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority
      And a record shows that the wish of Alma for asylum was registered and passed to the competent authority
      When the case is checked
      Then apd13-6 is contested

    @unknown
    Scenario: Nobody says when it was registered
      When the case is checked
      Then apd13-6 is undetermined
      And the question "Was that wish registered and passed to the competent authority?" is asked

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then apd13-6 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then apd13-6 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And officials refused to receive an application of Bo for protection
      When the case is checked
      Then apd13-6 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then apd13-6 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then apd13-6 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then Italy's breach of apd13-6 is indicated for Bo
