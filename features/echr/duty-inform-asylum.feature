Feature: Duty to find out, to inform of protection and to give access to it (ECHR art. 3 with art. 13)

  Rule: The duty follows from what the authorities know or can find out, not from a request

    @breach
    Scenario: The profile was known and she was told nothing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Alma did not express a wish to seek asylum or a fear of return
      And the applicant says that Alma was not told of the possibility of asking for protection
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "not-informed"

    @breach
    Scenario: She asked and the wish went nowhere
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "no-access"

    @breach @twin
    Scenario: Told, but with no way to use it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant says that Alma was told of the possibility of asking for protection and was given no access to it
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "no-access"

    @compliance @twin
    Scenario: Told, and given access
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then duty-inform-asylum is no_breach_shown

    @compliance
    Scenario: Nothing was said, known or visible
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And the authorities of Italy did not know the political or risk profile of Alma
      And Alma told nobody of a fear of return
      And nothing indicated to the authorities that Alma might want protection
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum is no_breach_shown

    @unknown
    Scenario: Nobody says whether she was informed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then duty-inform-asylum is undetermined
      And the question "Was the person told of the possibility of asking for protection, and given access to it?" is asked

    @unknown
    Scenario: That no application was filed settles nothing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then duty-inform-asylum is undetermined

    @unknown @twin
    Scenario: An extradition says nothing of a risk by itself
      Given Italy removed Alma, a national of Norway, to Norway on 31 May 2013
      And the measure of Italy is the extradition or surrender of Alma on request
      And Alma is charged or indicted in Norway
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum is undetermined
      And duty-inform-asylum as it stands is no breach

    @unknown @twin
    Scenario: A claim was lodged and answered; how well it was explained is another matter
      Given Hungary removed Rahim, a national of Bangladesh, to Serbia on 8 October 2015
      And Rahim expressed a wish to seek asylum or a fear of return
      And Hungary did not examine the asylum claim of Rahim because of a safe third country
      And Rahim was informed of the procedure, the decision or the destination in a form not understood, or signed unread
      When the case is checked
      Then duty-inform-asylum is undetermined

    @breach @twin
    Scenario: A claim was lodged, and the removal came before anybody decided it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And an application for asylum or protection was lodged for Alma before removal
      And the asylum procedure of Alma in Italy is pending
      And the applicant says that Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "removed-while-pending"

    @unknown @twin
    Scenario: She was not asked, but the authorities looked into the risk
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And documents, files or media reports indicated to the authorities that Alma might want protection
      And the authorities did not ask Alma whether protection was wanted
      And one instance or officer in Italy gave a reasoned decision on the harm feared by Alma
      When the case is checked
      Then duty-inform-asylum is undetermined

  Rule: Knowledge is for the person to show, information for the State

    @dispute
    Scenario: What the authorities knew is disputed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      And the applicant says that Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum is contested
      And duty-inform-asylum on the applicant's view is true
      And "risk_profile_known" is a hinge of duty-inform-asylum

    @dispute
    Scenario: Whether she was informed is disputed evenly
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant says that Alma was not told of the possibility of asking for protection
      And Italy says that Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated
      And "asylum_information_given" is a hinge of duty-inform-asylum

  Rule: An informed refusal is for the State to show

    @exception @twin
    Scenario: She knew, was free and declined
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the speed of the removal kept Alma from applying for protection
      And Alma, informed and free to choose, declined to apply for protection
      When the case is checked
      Then duty-inform-asylum is no_breach_shown
      And the exception "informed-refusal" stands

    @exception @breach @twin
    Scenario: A refusal signed without understanding it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And Italy says that Alma, informed and free to choose, declined to apply for protection
      And the applicant says that Alma signed papers on the removal without reading or understanding them
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated
      And the exception "informed-refusal" does not stand

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum does not apply because "not bound"
