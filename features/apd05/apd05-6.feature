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
