Feature: No extradition for political offences or to persecution (European Convention on Extradition art 3)

  Background:
    Given Italy removed Alma, a national of Ukraine, to Ukraine on 31 May 2013
    And the measure of Italy is the extradition or surrender of Alma on request

  Rule: Political offences

    @breach
    Scenario: An offence closely linked to a political aim
      Given the applicant says that the crime alleged against Alma was closely and directly linked to a political aim
      When the case is checked
      Then Italy's breach of ece-3 is indicated, resting on "political-offence"

    @twin
    Scenario Outline: No political aim, or a remote one
      Given a record shows that <character>
      When the case is checked
      Then ece-3 is undetermined

      Examples:
        | character                                                                                                    |
        | the crime alleged against Alma had no political aim                                                          |
        | the crime alleged against Alma was remote from its political aim, out of proportion to it or atrocious       |

    @dispute
    Scenario: Whether the aim was political is for the applicant to show
      Given the applicant says that the crime alleged against Alma was closely and directly linked to a political aim
      And Italy says that the crime alleged against Alma had no political aim
      When the case is checked
      Then ece-3 is contested
      And "crime_political_character" is a hinge of ece-3

  Rule: A request that serves persecution

    @breach
    Scenario Outline: A pretext, and a reason behind it
      Given the applicant says that the charge against Alma in Ukraine is fabricated or a pretext
      And the applicant says that <ground>
      When the case is checked
      Then Italy's breach of ece-3 is indicated, resting on "pretext"

      Examples:
        | ground                                                                  |
        | the harm feared by Alma is tied to race or ethnic origin                |
        | the harm feared by Alma is tied to religion or belief                   |
        | the harm feared by Alma is tied to nationality                          |
        | the harm feared by Alma is tied to political opinions that Alma holds   |
        | the harm feared by Alma is tied to political opinions ascribed to Alma  |

    @breach
    Scenario Outline: A worse position for one of the reasons
      Given the applicant says that <ground>
      And a detailed report says that reports describe the courts of Ukraine as not independent
      When the case is checked
      Then Italy's breach of ece-3 is indicated, resting on "position-prejudiced"

      Examples:
        | ground                                                                  |
        | the harm feared by Alma is tied to race or ethnic origin                |
        | the harm feared by Alma is tied to religion or belief                   |
        | the harm feared by Alma is tied to nationality                          |
        | the harm feared by Alma is tied to political opinions that Alma holds   |
        | the harm feared by Alma is tied to political opinions ascribed to Alma  |

    @breach
    Scenario Outline: What makes the position worse
      Given the applicant says that the harm feared by Alma is tied to political opinions that Alma holds
      And a detailed report says that <situation>
      When the case is checked
      Then Italy's breach of ece-3 is indicated, resting on "position-prejudiced"

      Examples:
        | situation                                                                                                                 |
        | reports describe torture or ill-treatment in custody in Ukraine as routine for persons in the position of Alma            |
        | reports record torture or ill-treatment in custody in Ukraine of persons in the position of Alma                          |
        | members of the group of Alma are targeted as such in Ukraine                                                              |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Ukraine        |

    @twin
    Scenario Outline: One half is not enough
      Given the applicant says that <one>
      And the applicant says that <other>
      When the case is checked
      Then ece-3 is undetermined

      Examples:
        | one                                                                                | other                                                                                              |
        | the charge against Alma in Ukraine is fabricated or a pretext                      | the harm feared by Alma is tied to membership of a particular social group or family               |
        | the charge against Alma in Ukraine concerns an ordinary offence                    | the harm feared by Alma is tied to political opinions that Alma holds                              |
        | reports describe the courts of Ukraine as not independent                          | the harm feared by Alma is tied to membership of a particular social group or family               |
        | the harm feared by Alma is tied to political opinions that Alma holds              | Ukraine has a long democratic record, independent courts, appeal and clemency                      |
        | the harm feared by Alma is tied to political opinions that Alma holds              | reports describe only isolated incidents of torture or ill-treatment in custody in Ukraine of persons in the position of Alma |
        | the harm feared by Alma is tied to political opinions that Alma holds              | only isolated incidents against the group of Alma are reported in Ukraine                          |
        | the charge against Alma in Ukraine concerns an ordinary offence                    | reports describe the courts of Ukraine as not independent                                          |

    @unknown
    Scenario: Nobody speaks of the character of the charge
      When the case is checked
      Then ece-3 is undetermined
      And the question "How is the charge or conviction there characterised?" is asked

    @unknown
    Scenario: A bare assertion
      Given the applicant merely asserts that the charge against Alma in Ukraine is fabricated or a pretext
      And the applicant merely asserts that the harm feared by Alma is tied to political opinions that Alma holds
      When the case is checked
      Then ece-3 is arguable

    @compliance
    Scenario: An ordinary offence without a political side
      Given the crime alleged against Alma had no political aim
      And the charge against Alma in Ukraine concerns an ordinary offence
      And no Convention reason is named for the harm feared by Alma
      When the case is checked
      Then ece-3 is no_breach_shown

    @twin
    Scenario Outline: Only one side of that
      Given the crime alleged against Alma had no political aim
      And <charge>
      And <reason>
      When the case is checked
      Then ece-3 is undetermined

      Examples:
        | charge                                                                               | reason                                                                    |
        | the charge against Alma in Ukraine concerns a political or security offence          | no Convention reason is named for the harm feared by Alma                 |
        | the charge against Alma in Ukraine concerns an ordinary offence                      | the harm feared by Alma is tied to race or ethnic origin                  |

    @twin
    Scenario: What became known only after the extradition
      Given the charge against Alma in Ukraine is fabricated or a pretext, which became known to Italy on 20 June 2013
      And the harm feared by Alma is tied to political opinions that Alma holds
      When the case is checked
      Then ece-3 is undetermined

  Rule: An extradition between two parties

    @twin
    Scenario: An expulsion
      Given Italy removed Bo, a national of Ukraine, to Ukraine on 31 May 2013
      And the measure of Italy is an order to expel, deport or remove Bo
      And the crime alleged against Bo was closely and directly linked to a political aim
      When the case is checked
      Then ece-3 does not apply for Bo

    @twin
    Scenario Outline: Between Member States of the Union, before and after the arrest warrant
      Given Italy removed Bo, a national of Austria, to Austria on <day>
      And the measure of Italy is the extradition or surrender of Bo on request
      And the applicant says that the crime alleged against Bo was closely and directly linked to a political aim
      When the case is checked
      Then ece-3 is <verdict> for Bo

      Examples:
        | day              | verdict        |
        | 31 December 2003 | indicated      |
        | 1 January 2004   | not_applicable |
        | 2 January 2004   | not_applicable |

    @twin
    Scenario: From a State outside the Union to one inside
      Given Switzerland removed Bo, a national of Italy, to Italy on 31 May 2013
      And the measure of Switzerland is the extradition or surrender of Bo on request
      And the applicant says that the crime alleged against Bo was closely and directly linked to a political aim
      When the case is checked
      Then Switzerland's breach of ece-3 is indicated for Bo

    @not_bound
    Scenario Outline: One of the two States is not a party
      Given <by> removed Bo, a national of Kazakhstan, to <to> on 31 May 2013
      And the measure of <by> is the extradition or surrender of Bo on request
      And the crime alleged against Bo was closely and directly linked to a political aim
      When the case is checked
      Then ece-3 does not apply for Bo because "not bound"

      Examples:
        | by         | to         |
        | Italy      | Kazakhstan |
        | Kazakhstan | Italy      |
