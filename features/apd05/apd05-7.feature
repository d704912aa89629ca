Feature: Right to remain until the first asylum decision (Directive 2005/85/EC art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: An applicant may stay until the first decision

    @breach
    Scenario: Removed while the application was undecided
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of apd05-7 is indicated, resting on "undecided"

    @breach
    Scenario: A removal still to come while the procedure is pending
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And an application for asylum or protection was lodged for Alma before removal
      And the asylum procedure of Alma in Italy is pending
      When the case is checked
      Then Italy's breach of apd05-7 is indicated

    @compliance
    Scenario: Removed after a decision on the merits
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was not removed before the first decision on the application for protection
      And Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd05-7 is no_breach_shown

    @not_bound
    Scenario: No application was filed on either account
      Given no application for asylum or protection was lodged for Alma before removal
      And the applicant says that the speed of the removal kept Alma from applying for protection
      When the case is checked
      Then apd05-7 is not_applicable

    @twin
    Scenario: The State says that none was filed, the applicant says that one was
      Given the applicant says that an application for asylum or protection was lodged for Alma before removal
      And Italy says that no application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was removed before the first decision on the application for protection
      When the case is checked
      Then apd05-7 is contested

  Rule: The exceptions are for the State to show

    @exception
    Scenario: A repeated application without new elements
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And a record shows that the application of Alma for protection was a subsequent one without new elements
      When the case is checked
      Then apd05-7 is no_breach_shown
      And the exception "repeated-application" stands

    @exception
    Scenario: A repeated application with new elements
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And the application of Alma for protection was a subsequent one with new elements
      When the case is checked
      Then Italy's breach of apd05-7 is indicated
      And the exception "repeated-application" does not stand

    @exception
    Scenario: Extradited on a formal request
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And the measure of Italy is the extradition or surrender of Alma on request
      When the case is checked
      Then apd05-7 is no_breach_shown
      And the exception "surrender-or-extradition" stands

    @exception
    Scenario: Transferred to the State responsible under the Dublin rules
      Given Italy removed Alma, a national of Kazakhstan, to Austria on 31 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And the measure of Italy is the transfer of Alma to the State responsible for the asylum claim or the first State of asylum
      When the case is checked
      Then apd05-7 is no_breach_shown

    @exception
    Scenario: Expelled while a foreign request was in the air
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And the measure of Italy is an order to expel, deport or remove Alma
      And Kazakhstan or its embassy pressed for the removal of Alma
      When the case is checked
      Then Italy's breach of apd05-7 is indicated
      And the exception "surrender-or-extradition" does not stand

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: The State says that a decision came first
      Given an application for asylum or protection was lodged for Alma before removal
      And the applicant says that Alma was removed before the first decision on the application for protection
      And a record shows that Alma was not removed before the first decision on the application for protection
      And a record shows that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd05-7 is contested
      And "removed_before_asylum_decision" is a hinge of apd05-7

    @unknown
    Scenario: An application was filed and nobody says what became of it
      Given an application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apd05-7 is undetermined

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then apd05-7 does not apply because "Denmark"

    @twin
    Scenario Outline: The day on which the application was lodged decides, not the day of the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd05-7 is <verdict> for Bo

      Examples:
        | lodged | verdict |
        | 2015-06-30 | indicated |
        | 2015-10-01 | not_applicable |

  Rule: Each condition and each value

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Bo was removed before the first decision on the application for protection
      When the case is checked
      Then apd05-7 does not apply for Bo

    @breach
    Scenario: No decision at all
      Given an application for asylum or protection was lodged for Alma before removal
      And there was no asylum procedure for Alma in Italy
      When the case is checked
      Then Italy's breach of apd05-7 is indicated, resting on "removed" and "undecided"

    @compliance
    Scenario: Asylum was granted before the departure
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was not removed before the first decision on the application for protection
      And Italy granted asylum or protection to Alma
      When the case is checked
      Then apd05-7 is no_breach_shown

    @twin
    Scenario Outline: What counts as a removal
      Given <stage>
      And the case is assessed on 27 August 2013
      And an application for asylum or protection was lodged for Bo before removal
      And the asylum procedure of Bo in Italy is pending
      And <status>
      When the case is checked
      Then apd05-7 is <verdict> for Bo

      Examples:
        | stage | status | verdict |
        | Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan | the removal of Bo to Kazakhstan is suspended for the time being | indicated |
        | Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Bo left or was evacuated to Kazakhstan without enforcement of an order | no_breach_shown |

    @twin
    Scenario: The State's word alone that a decision came first
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy says that Alma was not removed before the first decision on the application for protection
      And Italy says that Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd05-7 is undetermined

    @exception
    Scenario Outline: A first application, or the State's word alone for a repeated one
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      And <voice> the application of Alma for protection was <kind>
      When the case is checked
      Then Italy's breach of apd05-7 is indicated
      And the exception "repeated-application" does not stand

      Examples:
        | voice | kind |
        | a record shows that | a first one |
        | Italy says that | a subsequent one without new elements |
