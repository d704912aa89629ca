Feature: The State that issued a residence document examines the asylum application (Regulation (EC) No 343/2003 arts 3 and 9)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: One Member State examines the application

    @breach
    Scenario Outline: What became of the application
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                                                 | verdict         |
        | Alma was removed before the first decision on the application for protection         | indicated       |
        | Alma was not removed before the first decision on the application for protection     | undetermined    |
        | there was no asylum procedure for Alma in Italy                                      | indicated       |
        | the asylum procedure of Alma in Italy is pending                                     | undetermined    |
        | Italy rejected the asylum claim of Alma on the merits                                | no_breach_shown |
        | Italy granted asylum or protection to Alma                                           | no_breach_shown |
        | Italy discontinued the asylum procedure of Alma                                      | undetermined    |
        | Italy did not examine the asylum claim of Alma because another State was responsible | undetermined    |

    @breach
    Scenario Outline: Another State is held to be responsible, and she is not sent there
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Italy did not examine the asylum claim of Alma because another State was responsible
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                                                                                    | verdict      |
        | the measure of Italy is an order to expel, deport or remove Alma                                                        | indicated    |
        | the measure of Italy is the handing over of Alma to foreign agents or police outside extradition                        | indicated    |
        | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents                  | indicated    |
        | the measure of Italy is the return of Alma at or near a border without any procedure                                    | indicated    |
        | the measure of Italy is the extradition or surrender of Alma on request                                                 | undetermined |
        | the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum | undetermined |

    @twin
    Scenario: Expelled, and the procedure is pending
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And the measure of Italy is an order to expel, deport or remove Alma
      And the asylum procedure of Alma in Italy is pending
      When the case is checked
      Then dub2-9 is undetermined

    @twin
    Scenario Outline: Decided in the end, and removed before it
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                  | verdict   |
        | Italy rejected the asylum claim of Alma on the merits | indicated |
        | the asylum procedure of Alma in Italy is pending      | indicated |

    @twin
    Scenario: Decided on the merits before the removal
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Italy rejected the asylum claim of Alma on the merits
      And Alma was not removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is no_breach_shown

    @compliance
    Scenario: The State examined the application itself
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And a record shows that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then dub2-9 is no_breach_shown

    @unknown
    Scenario: Nobody says what became of the application
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      When the case is checked
      Then dub2-9 is undetermined
      And dub2-9 as it stands is no breach
      And the question "Was the person removed before the first decision on the application for protection?" is asked

    @dispute
    Scenario: Word against word goes against the State
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And the applicant says that Alma was removed before the first decision on the application for protection
      And Italy says that Alma was not removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is indicated
      And "removed_before_asylum_decision" is a hinge of dub2-9

  Rule: A valid document of another Member State

    @twin
    Scenario Outline: The document
      Given an application for asylum or protection was lodged for Alma before removal
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                                       | verdict         |
        | Alma held a valid residence permit or other right to stay of another State | indicated       |
        | the permit of Alma to stay in another State had expired or been withdrawn  | no_breach_shown |
        | Alma held no permit or right to stay of another State                      | no_breach_shown |

    @twin
    Scenario Outline: Its issuer
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And Alma was removed before the first decision on the application for protection
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                                            | verdict      |
        | the other permit or right to stay of Alma had been issued by Latvia             | indicated    |
        | the other permit or right to stay of Alma had been issued by Ireland            | indicated    |
        | the other permit or right to stay of Alma had been issued by the United Kingdom | indicated    |
        | the other permit or right to stay of Alma had been issued by Turkey             | undetermined |

    @dispute
    Scenario: The document is for the applicant to show
      Given an application for asylum or protection was lodged for Alma before removal
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      And the applicant says that Alma held a valid residence permit or other right to stay of another State
      And Italy says that Alma held no permit or right to stay of another State
      When the case is checked
      Then dub2-9 is contested

  Rule: To a third country

    @twin
    Scenario Outline: What came of the removal
      Given the case is assessed on 31 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      And <fact>
      When the case is checked
      Then dub2-9 is <verdict>

      Examples:
        | fact                                                                              | verdict         |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | indicated       |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order          | no_breach_shown |
        | no removal of Alma to Kazakhstan was ordered                                      | no_breach_shown |

    @compliance
    Scenario: Sent to another Member State
      Given Italy removed Bo, a national of Kazakhstan, to Latvia on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is no_breach_shown for Bo

    @exception
    Scenario: To a safe third country
      Given Italy removed Bo, a national of Kazakhstan, to Turkey on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      And Italy did not examine the asylum claim of Bo because of a safe third country
      When the case is checked
      Then dub2-9 is no_breach_shown for Bo

    @exception @twin
    Scenario: To Turkey, and nobody says that the claim was refused for it
      Given Italy removed Bo, a national of Kazakhstan, to Turkey on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is indicated for Bo

    @exception @twin
    Scenario: To Turkey, without any procedure
      Given Italy removed Bo, a national of Kazakhstan, to Turkey on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      And there was no asylum procedure for Bo in Italy
      When the case is checked
      Then dub2-9 is indicated for Bo

    @exception @twin
    Scenario: Her own country is no safe third country
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      And Italy did not examine the asylum claim of Alma because of a safe third country
      When the case is checked
      Then dub2-9 is indicated
      And the exception "safe-third-country" does not stand

  Rule: An application, in the time of the Regulation

    @not_bound
    Scenario: No application was lodged
      Given no application for asylum or protection was lodged for Alma before removal
      And Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is not_applicable

    @unknown
    Scenario: Nobody says whether one was lodged
      Given Alma held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Alma had been issued by Latvia
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is undetermined

    @not_bound
    Scenario: The day before it applied
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 August 2003
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 does not apply for Bo because "not in force"

    @twin
    Scenario: The last day of its time
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 December 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is indicated for Bo

    @not_bound
    Scenario: The day after
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 1 January 2014
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 does not apply for Bo because "not in force"

    @not_bound
    Scenario: Denmark before its agreement
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 March 2006
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 does not apply for Bo

    @twin
    Scenario: Denmark since its agreement
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 1 April 2006
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 is indicated for Bo

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo held a valid residence permit or other right to stay of another State
      And the other permit or right to stay of Bo had been issued by Latvia
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then dub2-9 does not apply for Bo
