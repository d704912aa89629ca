Feature: No disclosure of the application to the alleged persecutors (Directive 2005/85/EC art 22)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And an application for asylum or protection was lodged for Alma before removal

  Rule: The application is not disclosed when it is examined

    @breach
    Scenario: The embassy was told when the case was examined
      Given the applicant says that the protection claim or the related whereabouts of Alma were made known to the State feared
      And the applicant says that the claim of Alma was made known to the State feared when the application was examined
      When the case is checked
      Then Italy's breach of apd05-22 is indicated, resting on "disclosed"

    @unknown @twin
    Scenario Outline: Told, and outside the examination or nobody says when
      Given the protection claim or the related whereabouts of Alma were made known to the State feared
      And <context>
      When the case is checked
      Then apd05-22 is undetermined
      And apd05-22 as it stands is no breach

      Examples:
        | context |
        | the claim of Alma was made known to the State feared when the return was arranged |
        | the claim of Alma was made known to the State feared in police or judicial cooperation |
        | an application for asylum or protection was lodged for Alma before removal |

    @unknown @twin
    Scenario: A context without a disclosure
      Given the claim of Alma was made known to the State feared when the application was examined
      When the case is checked
      Then apd05-22 is undetermined

    @dispute
    Scenario: The State denies what the applicant must show
      Given the applicant says that the protection claim or the related whereabouts of Alma were made known to the State feared
      And the applicant says that the claim of Alma was made known to the State feared when the application was examined
      And Italy says that neither the protection claim nor the related whereabouts of Alma were made known to the State feared
      When the case is checked
      Then apd05-22 is contested
      And "claim_disclosed_to_feared_state" is a hinge of apd05-22

    @unknown
    Scenario: The State feared sought her, and nobody says what it was told
      Given Kazakhstan or its embassy pressed for the removal of Alma
      When the case is checked
      Then apd05-22 is undetermined

  Rule: Nor is information obtained from the persecutors in a manner that tells them of it and endangers people

    @breach
    Scenario Outline: Asked in a manner that told of the application
      Given the applicant says that information on Alma was obtained from the State feared in a manner that told it of the application
      And <danger>
      When the case is checked
      Then Italy's breach of apd05-22 is indicated, resting on "obtained"

      Examples:
        | danger |
        | disclosure would put relatives of Alma or other people at risk |
        | Italy accepted that the harm feared by Alma was a danger |
        | Italy accepted the danger to Alma and weighed it against security |
        | Italy accepted the danger to Alma and relied on assurances against it |

    @compliance
    Scenario Outline: Asked with care, or without danger, and nothing was disclosed
      Given neither the protection claim nor the related whereabouts of Alma were made known to the State feared
      And <way>
      And <danger>
      When the case is checked
      Then apd05-22 is <verdict>

      Examples:
        | way | danger | verdict |
        | information on Alma was obtained from the State feared without telling it of the application | Italy accepted that the harm feared by Alma was a danger | no_breach_shown |
        | no information on Alma was obtained from the State feared | Italy accepted that the harm feared by Alma was a danger | no_breach_shown |
        | information on Alma was obtained from the State feared in a manner that told it of the application | Italy did not accept that Alma was in danger | undetermined |
        | information on Alma was obtained from the State feared in a manner that told it of the application | Italy relied on protection for Alma in the destination or in another area there | undetermined |

    @compliance
    Scenario: Told of the application, and nobody in danger from it
      Given neither the protection claim nor the related whereabouts of Alma were made known to the State feared
      And information on Alma was obtained from the State feared in a manner that told it of the application
      And disclosure would put no relatives of Alma or other people at risk
      And Italy did not accept that Alma was in danger
      When the case is checked
      Then apd05-22 is no_breach_shown

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      And the claim of Bo was made known to the State feared when the application was examined
      When the case is checked
      Then apd05-22 does not apply for Bo because "Denmark"

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      And the claim of Bo was made known to the State feared when the application was examined
      When the case is checked
      Then apd05-22 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      And the claim of Bo was made known to the State feared when the application was examined
      When the case is checked
      Then apd05-22 does not apply for Bo

    @not_bound
    Scenario: An application of 2016 comes under the recast
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2016-11-10
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      And the claim of Bo was made known to the State feared when the application was examined
      When the case is checked
      Then apd05-22 does not apply for Bo

    @breach
    Scenario: An application of 2015 does not, however late the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2015-07-20
      And the protection claim or the related whereabouts of Bo were made known to the State feared
      And the claim of Bo was made known to the State feared when the application was examined
      When the case is checked
      Then Italy's breach of apd05-22 is indicated for Bo
