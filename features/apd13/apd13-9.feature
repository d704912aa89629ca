Feature: Right to remain until the first asylum decision (Directive 2013/32/EU art 9)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 3 March 2018
    And an application for asylum or protection was lodged for Alma before removal
    And the lodging of the application of Alma for protection is dated 2017-10-02

  Rule: An applicant may stay until the first decision

    @breach
    Scenario: Removed while the application was undecided
      Given the applicant says that Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of apd13-9 is indicated, resting on "removed" and "undecided"

    @breach
    Scenario Outline: There was no decision
      Given the applicant says that <outcome>
      When the case is checked
      Then Italy's breach of apd13-9 is indicated, resting on "undecided"

      Examples:
        | outcome |
        | the asylum procedure of Alma in Italy is pending |
        | there was no asylum procedure for Alma in Italy |

    @breach
    Scenario: A removal still to come
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then Italy's breach of apd13-9 is indicated for Bo

    @breach
    Scenario: A wish that was voiced and never registered
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And Bo told the authorities of Italy in words of a fear of return
      And no application for asylum or protection was lodged for Bo before removal
      And there was no asylum procedure for Bo in Italy
      When the case is checked
      Then Italy's breach of apd13-9 is indicated for Bo

    @compliance
    Scenario Outline: Removed after a decision
      Given a record shows that Alma was not removed before the first decision on the application for protection
      And a record shows that <decision>
      When the case is checked
      Then apd13-9 is no_breach_shown

      Examples:
        | decision |
        | Italy rejected the asylum claim of Alma on the merits |
        | Italy granted asylum or protection to Alma |

    @compliance
    Scenario Outline: Not removed
      Given <stage>
      And the case is assessed on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And <status>
      And the asylum procedure of Bo in Italy is pending
      When the case is checked
      Then apd13-9 is no_breach_shown for Bo

      Examples:
        | stage | status |
        | Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan | the removal of Bo to Kazakhstan is suspended for the time being |
        | Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan | the order to remove Bo to Kazakhstan lapsed or was cancelled, or leave to stay was given |
        | Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018 | Bo left or was evacuated to Kazakhstan without enforcement of an order |

  Rule: Subsequent applications

    @exception
    Scenario Outline: A subsequent application that need not hold up the removal
      Given Alma was removed before the first decision on the application for protection
      And <application>
      And a record shows that <position>
      And a record shows that <examination>
      And a record shows that <finding>
      When the case is checked
      Then apd13-9 is no_breach_shown
      And the exception "subsequent-application" stands

      Examples:
        | application | position | examination | finding |
        | a record shows that the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger |
        | a record shows that the application of Alma for protection was a subsequent one with new elements | the subsequent application of Alma was a further one after a first had been finally refused | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger |
        | a record shows that the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | Italy accepted the danger to Alma and relied on assurances against it |
        | a record shows that the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | Italy examined the harm feared by Alma again after a first decision was annulled | Italy relied on protection for Alma in the destination or in another area there |

    @exception @twin
    Scenario Outline: A subsequent application that has to wait
      Given Alma was removed before the first decision on the application for protection
      And a record shows that <application>
      And a record shows that <position>
      And a record shows that <examination>
      And a record shows that <finding>
      When the case is checked
      Then Italy's breach of apd13-9 is indicated
      And the exception "subsequent-application" does not stand

      Examples:
        | application | position | examination | finding |
        | the application of Alma for protection was a subsequent one with new elements | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger |
        | the application of Alma for protection was a first one | the subsequent application of Alma was a first one made merely to delay or frustrate an imminent removal | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger |
        | the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a first one not made merely to delay or frustrate a removal | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy did not accept that Alma was in danger |
        | the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | the harm feared by Alma was not examined by Italy in any way | Italy did not accept that Alma was in danger |
        | the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | Italy examined one ground of the harm feared by Alma and not another | Italy did not accept that Alma was in danger |
        | the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy accepted that the harm feared by Alma was a danger |
        | the application of Alma for protection was a subsequent one without new elements | the subsequent application of Alma was a further one after a first had been finally refused | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy made no finding on the danger to Alma |

    @exception @twin
    Scenario: The State's bare word for it
      Given Alma was removed before the first decision on the application for protection
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      And Italy says that the subsequent application of Alma was a further one after a first had been finally refused
      When the case is checked
      Then Italy's breach of apd13-9 is indicated
      And the exception "subsequent-application" does not stand

  Rule: Surrender, extradition and Dublin transfers

    @exception
    Scenario: Surrendered to another Member State
      Given Italy removed Bo, a national of Kazakhstan, to Austria on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was removed before the first decision on the application for protection
      And the measure of Italy is the extradition or surrender of Bo on request
      When the case is checked
      Then apd13-9 is no_breach_shown for Bo

    @exception @twin
    Scenario: Expelled to another Member State
      Given Italy removed Bo, a national of Kazakhstan, to Austria on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was removed before the first decision on the application for protection
      And the measure of Italy is an order to expel, deport or remove Bo
      When the case is checked
      Then Italy's breach of apd13-9 is indicated for Bo
      And the exception "surrender-to-a-member-state" does not stand

    @exception
    Scenario: Extradited to a third country after refoulement had been ruled out
      Given Alma was removed before the first decision on the application for protection
      And the measure of Italy is the extradition or surrender of Alma on request
      And a record shows that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And a record shows that Italy did not accept that Alma was in danger
      When the case is checked
      Then apd13-9 is no_breach_shown
      And the exception "extradition-to-a-third-country" stands
      And the exception "surrender-to-a-member-state" does not stand

    @exception @twin
    Scenario: Extradited to a third country, and nobody looked at the danger
      Given Alma was removed before the first decision on the application for protection
      And the measure of Italy is the extradition or surrender of Alma on request
      And the harm feared by Alma was not examined by Italy in any way
      When the case is checked
      Then Italy's breach of apd13-9 is indicated
      And the exception "extradition-to-a-third-country" does not stand

    @exception @twin
    Scenario Outline: The State's word that refoulement was ruled out
      Given Alma was removed before the first decision on the application for protection
      And the measure of Italy is <measure>
      And <voice> that one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      And <voice> that Italy did not accept that Alma was in danger
      When the case is checked
      Then apd13-9 is <verdict>
      And the exception "extradition-to-a-third-country" does not stand

      Examples:
        | measure | voice | verdict |
        | the extradition or surrender of Alma on request | Italy says | indicated |
        | an order to expel, deport or remove Alma | a record shows | indicated |

    @exception
    Scenario: Transferred to the State responsible under the Dublin rules
      Given Italy removed Bo, a national of Kazakhstan, to Austria on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was removed before the first decision on the application for protection
      And the measure of Italy is the transfer of Bo to the State responsible for the asylum claim or the first State of asylum
      When the case is checked
      Then apd13-9 is no_breach_shown for Bo

  Rule: What the parties dispute and what nobody says

    @dispute
    Scenario: The State's word that a decision came first, which it must document
      Given the applicant says that Alma was removed before the first decision on the application for protection
      And Italy says that Alma was not removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of apd13-9 is indicated
      And "removed_before_asylum_decision" is a hinge of apd13-9

    @dispute
    Scenario: A record that a decision came first
      Given the applicant says that Alma was removed before the first decision on the application for protection
      And a record shows that Alma was not removed before the first decision on the application for protection
      And a record shows that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd13-9 is contested

    @twin
    Scenario: The State's word alone, with nobody against it
      Given Italy says that Alma was not removed before the first decision on the application for protection
      And Italy says that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd13-9 is undetermined

    @unknown
    Scenario: Nobody says what became of it
      When the case is checked
      Then apd13-9 is undetermined
      And the question "Was the person removed before the first decision on the application for protection?" is asked

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario Outline: States outside the recast
      Given <state> removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd13-9 does not apply for Bo because "<state>"

      Examples:
        | state |
        | Denmark |
        | Ireland |

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2017-10-02
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd13-9 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd13-9 does not apply for Bo

    @not_bound
    Scenario: In May 2013 there was no such duty
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2013-05-30
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd13-9 does not apply for Bo because "in force only from"

    @not_bound
    Scenario: An application of 2014 stays under the first directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2018
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2014-11-25
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd13-9 does not apply for Bo

    @breach
    Scenario: An application of May 2026 stays under this directive, although the act is later
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 September 2026
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2026-05-04
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of apd13-9 is indicated for Bo
