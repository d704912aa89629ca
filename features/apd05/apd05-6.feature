Feature: Access to the asylum procedure (Directive 2005/85/EC art 6)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A wish for protection, in whatever form, must be received, passed on or answered with advice

    @breach
    Scenario: She asked, and nobody received the request
      Given the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "not-dealt-with"

    @breach
    Scenario: She tried to apply and was turned away
      Given Alma tried to apply for protection and the application was not received
      When the case is checked
      Then Italy's breach of apd05-6 is indicated

    @breach
    Scenario: A fear put into words is a request, though the word asylum was not used
      Given Alma told the authorities of Italy in words of a fear of return
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apd05-6 is indicated

    @compliance
    Scenario: She was told where and how to apply
      Given Alma expressed a wish to seek asylum or a fear of return
      And the authority that heard the wish of Alma for protection explained where and how to apply
      When the case is checked
      Then apd05-6 is no_breach_shown

    @compliance
    Scenario: She did not try to apply
      Given Alma did not try to apply for protection
      When the case is checked
      Then apd05-6 is no_breach_shown

  Rule: Somebody who was kept from asking at all

    @unknown
    Scenario: She would have applied, and the removal was too fast
      Given the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And Italy says that no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apd05-6 is undetermined
      And apd05-6 as it stands is no breach

    @twin
    Scenario: The same, and others had asked for protection on her behalf
      Given the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And the applicant says that others asked the authorities for protection on behalf of Alma
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "kept-from-voicing-it"

  Rule: What the parties dispute and what nobody says

    @dispute
    Scenario: The State says that nothing was asked
      Given the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority
      And Italy says that Alma did not express a wish to seek asylum or a fear of return
      When the case is checked
      Then apd05-6 is contested
      And apd05-6 on the applicant's view is true
      And "asylum_requested" is a hinge of apd05-6

    @dispute
    Scenario: That nothing was filed does not deny that the person tried
      Given the applicant says that Alma tried to apply for protection and the application was not received
      And Italy says that no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of apd05-6 is indicated

    @unknown
    Scenario: Nobody says whether she asked
      When the case is checked
      Then apd05-6 is undetermined

  Rule: Where and when the directive applies

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then apd05-6 does not apply because "Denmark"

    @not_bound
    Scenario: Before the directive had to be applied
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2006
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then apd05-6 does not apply because "in force only from"

    @not_bound
    Scenario: After its repeal
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2016
      And Bo tried to apply for protection and the application was not received
      And no application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then apd05-6 does not apply for Bo

    @breach @twin
    Scenario: Ireland took no part in the recast and stayed bound
      Given Ireland removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2016
      And Bo tried to apply for protection and the application was not received
      And no application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then Ireland's breach of apd05-6 is indicated for Bo

    @breach
    Scenario: The United Kingdom in the transition after it left the Union
      Given the United Kingdom removed Bo, a national of Kazakhstan, to Kazakhstan on 30 November 2020
      And Bo tried to apply for protection and the application was not received
      And no application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then the United Kingdom's breach of apd05-6 is indicated for Bo

    @not_bound @twin
    Scenario: The United Kingdom after the transition
      Given the United Kingdom removed Bo, a national of Kazakhstan, to Kazakhstan on 31 January 2021
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then apd05-6 does not apply for Bo because "not bound"

    @twin
    Scenario Outline: The day on which the application was lodged decides, not the day of the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And the authority that heard the wish of Bo for protection neither received it nor passed it on
      When the case is checked
      Then apd05-6 is <verdict> for Bo

      Examples:
        | lodged | verdict |
        | 2015-06-30 | indicated |
        | 2015-10-01 | not_applicable |

    @twin
    Scenario Outline: The first day of application
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on <date>
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then apd05-6 is <verdict> for Bo

      Examples:
        | date | verdict |
        | 30 November 2007 | not_applicable |
        | 1 December 2007 | indicated |

  Rule: Each condition and each value

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then apd05-6 does not apply for Bo

    @twin
    Scenario Outline: What is no wish put to an authority
      Given <fact>
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then apd05-6 is undetermined

      Examples:
        | fact |
        | Alma would have applied for protection had it been possible |
        | Alma told others, and not the authorities of Italy, of a fear of return |

    @twin
    Scenario Outline: The State says that she did not try, and yet she asked
      Given Italy says that Alma did not try to apply for protection
      And <asked>
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "wish"

      Examples:
        | asked |
        | the applicant says that Alma expressed a wish to seek asylum or a fear of return |
        | the applicant says that Alma told the authorities of Italy in words of a fear of return |

    @twin
    Scenario Outline: She did not try, and spoke to others or to nobody
      Given Alma did not try to apply for protection
      And an application for asylum or protection was lodged for Alma before removal
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      And <voice>
      When the case is checked
      Then apd05-6 is no_breach_shown

      Examples:
        | voice |
        | Alma told others, and not the authorities of Italy, of a fear of return |
        | Alma did not express a wish to seek asylum or a fear of return |

    @breach
    Scenario: Officials refused to receive it
      Given Alma expressed a wish to seek asylum or a fear of return
      And officials refused to receive an application of Alma for protection
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "not-dealt-with"

    @unknown @twin
    Scenario: She asked, and information was lacking
      Given Alma expressed a wish to seek asylum or a fear of return
      And lack of information kept Alma from applying for protection
      When the case is checked
      Then apd05-6 is undetermined

    @compliance
    Scenario: The wish was passed on
      Given Alma expressed a wish to seek asylum or a fear of return
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd05-6 is no_breach_shown

    @dispute
    Scenario: Word against word on what became of it, which the State must show
      Given Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      And Italy says that the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "not-dealt-with"

    @breach
    Scenario Outline: Kept from voicing it, though her words or those of others were before the authorities
      Given Alma would have applied for protection had it been possible
      And <obstacle>
      And <words>
      When the case is checked
      Then Italy's breach of apd05-6 is indicated, resting on "kept-from-voicing-it"

      Examples:
        | obstacle | words |
        | lack of information kept Alma from applying for protection | others asked the authorities for protection on behalf of Alma |
        | lack of an interpreter kept Alma from applying for protection | others asked the authorities for protection on behalf of Alma |
        | lack of a lawyer kept Alma from applying for protection | others asked the authorities for protection on behalf of Alma |
        | officials refused to receive an application of Alma for protection | others asked the authorities for protection on behalf of Alma |
        | isolation from the outside kept Alma from applying for protection | others asked the authorities for protection on behalf of Alma |
        | Alma was denied the opportunity to apply for protection | what Alma said indicated to the authorities that protection might be wanted |

    @unknown @twin
    Scenario Outline: Kept from voicing it, and part of it is not said
      Given Alma would have applied for protection had it been possible
      And <one>
      And <other>
      When the case is checked
      Then apd05-6 is undetermined

      Examples:
        | one | other |
        | others asked the authorities for protection on behalf of Alma | Alma was on the territory of Italy when it acted |
        | isolation from the outside kept Alma from applying for protection | the country of origin of Alma indicated to the authorities that protection might be wanted |

    @twin
    Scenario: An application was lodged, so that nothing kept her from it
      Given Alma would have applied for protection had it been possible
      And an application for asylum or protection was lodged for Alma before removal
      And isolation from the outside kept Alma from applying for protection
      And others asked the authorities for protection on behalf of Alma
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd05-6 is no_breach_shown

    @compliance
    Scenario: She tried in vain, and the authority passed it on afterwards
      Given Alma tried to apply for protection and the application was not received
      And the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then apd05-6 is no_breach_shown

    @unknown @twin
    Scenario: She spoke of her fear, and would have applied had it been possible
      Given Alma told the authorities of Italy in words of a fear of return
      And Alma would have applied for protection had it been possible
      When the case is checked
      Then apd05-6 is undetermined
