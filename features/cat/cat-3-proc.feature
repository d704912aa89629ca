Feature: Effective, independent review before removal (CAT art. 3, procedural limb)

  Rule: A plausible danger calls for a review that can stop the removal

    @breach
    Scenario: Decided and flown out the same day, with no review of any kind
      Given Sweden removed Ahmed, a national of Egypt, to Egypt on 18 December 2001
      And Ahmed expressed a wish to seek asylum or a fear of return
      And reports describe torture or ill-treatment in custody in Egypt as routine for persons in the position of Ahmed
      And the applicant says that no body reviewed the measure against Ahmed before it was carried out
      When the case is checked
      Then Sweden's breach of cat-3-proc is indicated, resting on "no-review"

    @breach
    Scenario: An appeal that does not stop the removal
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma had an appeal that did not suspend the removal
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "no-suspension"

    @breach
    Scenario: No set words are needed where the circumstances are known
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "exposed-person-of-interest"
      And Italy's breach of cat-3-proc is indicated, resting on "out-of-reach"

    @compliance
    Scenario: A court looked at the danger and the removal waited
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then cat-3-proc is no_breach_shown

    @twin
    Scenario: A court, but it did not look at the danger
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that a court reviewed the measure against Alma without addressing the feared harm
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "danger-not-looked-at"

    @unknown @twin
    Scenario: A court that could look only at lawfulness and reasonableness
      Given Canada is about to remove Arjun, a national of India, to India
      And the case is assessed on 30 May 2011
      And Arjun told the authorities of Canada in words of a fear of return
      And reports record torture or ill-treatment in custody in India of persons in the position of Arjun
      And a court reviewed the lawfulness and reasonableness of the measure against Arjun
      When the case is checked
      Then cat-3-proc is undetermined

    @breach @twin
    Scenario: A court had looked at it, and he was removed before the appeal was decided
      Given France removed Samir, a national of Algeria, to Algeria on 30 September 2002
      And Samir told the authorities of France in words of a fear of return
      And reports record torture or ill-treatment in custody in Algeria of persons in the position of Samir
      And a court looked at the merits of the measure against Samir with evidence open to both sides
      And the applicant says that Samir was removed before an appeal could be lodged or decided
      When the case is checked
      Then France's breach of cat-3-proc is indicated, resting on "out-of-reach"

    @breach @twin
    Scenario: The State asked for a promise on her treatment, and nobody reviewed the removal
      Given Spain removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Kazakhstan gave Spain a promise that names Alma and the treatment excluded or granted
      And the applicant says that no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then Spain's breach of cat-3-proc is indicated, resting on "assurances-show-concern"

    @unknown @twin
    Scenario: A standard letter that recalls a treaty shows no concern
      Given Spain removed Alma, a national of Norway, to Norway on 31 May 2013
      And Norway referred Spain to its law, to treaties or to existing agreements as an assurance for Alma
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then cat-3-proc is undetermined

    @compliance
    Scenario: Nothing made a danger plausible
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told nobody of a fear of return
      And reports describe no serious human-rights abuse in Kazakhstan
      And no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then cat-3-proc is no_breach_shown

  Rule: One missing safeguard is no breach by itself; several can put the review out of reach

    @unknown @twin
    Scenario: No lawyer, and nothing else is said of the review
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then cat-3-proc is undetermined
      And the question "Which body reviewed the measure, and what could it look at?" is asked

    @breach @twin
    Scenario: No lawyer, no interpreter, and the order served at the aircraft
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      And no interpreter was provided for Alma in the procedure on removal or protection
      And the applicant says that the written order was served on Alma late, at or just before execution
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "out-of-reach"

    @breach @twin
    Scenario: The same obstacles, and a remedy lodged all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      And no interpreter was provided for Alma in the procedure on removal or protection
      And the applicant says that the written order was served on Alma late, at or just before execution
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "out-of-reach"

    @unknown @twin
    Scenario: The same obstacles, and a court that looked at the merits all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma had no access to a lawyer against the removal or in the asylum procedure
      And no interpreter was provided for Alma in the procedure on removal or protection
      And the written order was served on Alma late, at or just before execution
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then cat-3-proc is undetermined

  Rule: The State shows that the review existed and could be used

    @dispute
    Scenario: An even dispute goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Italy says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated
      And cat-3-proc on the applicant's view is true
      And cat-3-proc on the respondent's view is unknown

    @dispute
    Scenario: The State's record outweighs the allegation
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then cat-3-proc is contested
      And "remedy_access" is a hinge of cat-3-proc

  Rule: Security may adjust the process, not abolish it

    @exception @twin
    Scenario: Closed material, balanced by a special advocate
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Italy invoked security or public-order grounds against Alma with a summary
      And a court reviewed the measure against Alma on evidence withheld from Alma
      And a special advocate saw the secret evidence for Alma
      When the case is checked
      Then cat-3-proc is no_breach_shown
      And the exception "adjusted-for-security" stands

    @exception @breach @twin
    Scenario: Security as a reason for no court at all
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Italy invoked security or public-order grounds against Alma with a summary
      And the applicant says that only the government, a ministry or an advisory panel reviewed the measure against Alma
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "not-independent"
      And the exception "adjusted-for-security" does not stand

  Rule: Who is bound

    @not_bound
    Scenario: A State that joined later
      Given Oman removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then cat-3-proc does not apply because "not bound"
