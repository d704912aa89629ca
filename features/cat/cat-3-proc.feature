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

  Rule: A plausible danger, value by value

    @breach
    Scenario Outline: A claim, and a reason for it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <claim>
      And <reason>
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "danger-claimed"

      Examples:
        | claim                                                                                      | reason                                                                                                                |
        | Alma expressed a wish to seek asylum or a fear of return                                   | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | an application for asylum or protection was lodged for Alma before removal                 | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Alma told the authorities of Italy in words of a fear of return                            | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | the asylum procedure of Alma in Italy is pending                                           | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy rejected the asylum claim of Alma on the merits                                      | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy did not examine the asylum claim of Alma because it was late                         | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy did not examine the asylum claim of Alma because of a safe third country             | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy did not examine the asylum claim of Alma because another State was responsible       | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma          | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma       | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy examined the harm feared by Alma again after a first decision was annulled           | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy examined one ground of the harm feared by Alma and not another                       | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                           |
        | Alma told the authorities of Italy in words of a fear of return                            | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma     |
        | Alma told the authorities of Italy in words of a fear of return                            | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                   |
        | Alma told the authorities of Italy in words of a fear of return                            | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                                   |
        | Alma told the authorities of Italy in words of a fear of return                            | reports describe serious or recurrent human-rights abuse in Kazakhstan                                                |
        | Alma told the authorities of Italy in words of a fear of return                            | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past                                  |
        | Alma told the authorities of Italy in words of a fear of return                            | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment                                      |
        | Alma told the authorities of Italy in words of a fear of return                            | members of the group of Alma are targeted as such in Kazakhstan                                                       |
        | Alma told the authorities of Italy in words of a fear of return                            | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | Alma told the authorities of Italy in words of a fear of return                            | Alma is charged or indicted in Kazakhstan                                                                             |
        | Alma told the authorities of Italy in words of a fear of return                            | a court in Kazakhstan convicted Alma in absentia                                                                      |
        | Alma told the authorities of Italy in words of a fear of return                            | a court in Kazakhstan convicted Alma after a trial in presence                                                        |
        | Alma told the authorities of Italy in words of a fear of return                            | a warrant, summons, judgment or request names Alma                                                                    |
        | Alma told the authorities of Italy in words of a fear of return                            | letters, press, expert or NGO statements single out Alma                                                              |
        | Alma told the authorities of Italy in words of a fear of return                            | Alma or witnesses give a detailed and consistent account of being singled out                                         |
        | Alma told the authorities of Italy in words of a fear of return                            | personal circumstances allow the inference that attention would fall on Alma in Kazakhstan                            |

    @twin
    Scenario Outline: A claim without a reason, or a reason without a claim
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <claim>
      And <reason>
      When the case is checked
      Then cat-3-proc is undetermined

      Examples:
        | claim                                                                                     | reason                                                                                                                           |
        | Alma did not express a wish to seek asylum or a fear of return                            | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                                      |
        | no application for asylum or protection was lodged for Alma before removal                | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                                      |
        | Alma told others, and not the authorities of Italy, of a fear of return                   | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                                      |
        | there was no asylum procedure for Alma in Italy                                           | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                                      |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look | Alma is sought in Kazakhstan under a warrant, search notice or remand order                                                      |
        | Alma told the authorities of Italy in words of a fear of return                           | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | Alma told the authorities of Italy in words of a fear of return                           | reports describe no serious human-rights abuse in Kazakhstan                                                                     |
        | Alma told the authorities of Italy in words of a fear of return                           | agents of Kazakhstan threatened, searched, watched or questioned Alma in the past, and no more                                   |
        | Alma told the authorities of Italy in words of a fear of return                           | only isolated incidents against the group of Alma are reported in Kazakhstan                                                     |
        | Alma told the authorities of Italy in words of a fear of return                           | Alma is not wanted, charged or convicted in Kazakhstan                                                                           |
        | Alma told the authorities of Italy in words of a fear of return                           | Alma states without detail or support to be singled out                                                                          |

    @breach
    Scenario Outline: Circumstances that the authorities knew, without a claim
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <known>
      And <reports>
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "circumstances-known"

      Examples:
        | known                                                                                                 | reports                                                                                                           |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |

    @twin
    Scenario Outline: Circumstances that were not known, or that point to nothing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <known>
      And <reports>
      When the case is checked
      Then cat-3-proc is undetermined

      Examples:
        | known                                                                                                 | reports                                                                                                                          |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | reports describe no serious human-rights abuse in Kazakhstan                                                                     |
        | the authorities of Italy did not know the political or risk profile of Alma                           | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | adverse reports on the destination or practice were public and easy for Italy to find                 | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | adverse reports on the destination or practice were public and easy for Italy to find                                            |

    @breach
    Scenario Outline: Somebody exposed, a sign of interest, and reports
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <person>
      And <sign>
      And <reports>
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "exposed-person-of-interest"

      Examples:
        | person                                                                                        | sign                                                                          | reports                                                                                                           |
        | Alma is or was a founder, leader or spokesperson of a party or movement                       | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is or was a member or activist of an opposition party or movement                        | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma works or worked as a journalist, publicist, blogger or writer                            | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma defends the rights of others or represents opponents in court                            | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | the authorities of at least one State suspect Alma of links with an armed group               | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma comes from a family known for political activity                                         | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is sought in Kazakhstan under a warrant, search notice or remand order                   | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is charged or indicted in Kazakhstan                                                     | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | a court in Kazakhstan convicted Alma in absentia                                              | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | a court in Kazakhstan convicted Alma after a trial in presence                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | Kazakhstan or its embassy pressed for the removal of Alma                     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | agents of another State took part in the seizure, transfer or custody of Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | agents of another State provided the aircraft or other transport for Alma     | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | the operation in which Alma was arrested was aimed at a relative or associate | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma               |
        | Alma is a close relative of a person sought by the authorities                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | Alma is a close relative of a person sought by the authorities                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan                               |
        | Alma is a close relative of a person sought by the authorities                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma      | reports describe serious or recurrent human-rights abuse in Kazakhstan                                            |

    @twin
    Scenario Outline: One of the three is missing
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <person>
      And <sign>
      And <reports>
      When the case is checked
      Then cat-3-proc is undetermined

      Examples:
        | person                                                                                | sign                                                                           | reports                                                                                                                          |
        | Alma is or was a member of a political party whose opposition character is not stated | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is not wanted, charged or convicted in Kazakhstan                                | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is a close relative of a person sought by the authorities                        | Kazakhstan or its embassy showed no particular interest in the removal of Alma | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is a close relative of a person sought by the authorities                        | agents of another State were present at the transfer of Alma without acting    | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is a close relative of a person sought by the authorities                        | the operation in which Alma was arrested had Alma as its target                | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma                              |
        | Alma is a close relative of a person sought by the authorities                        | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | Alma is a close relative of a person sought by the authorities                        | Kazakhstan or its embassy showed a clear interest in the removal of Alma       | reports describe no serious human-rights abuse in Kazakhstan                                                                     |

    @twin
    Scenario Outline: Assurances that were asked for
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <assurance>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | assurance                                                                                                                  | verdict      |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards                                      | indicated    |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted                                      | indicated    |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma                       | indicated    |
        | Italy did not ask Kazakhstan for any assurance about Alma                                                                  | undetermined |
        | Kazakhstan gave no assurance about Alma, asked for or not                                                                  | undetermined |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma | undetermined |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma                       | undetermined |

    @compliance @twin
    Scenario Outline: Nothing said and nothing reported
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And <said>
      And <situation>
      And <custody>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | said                                                                                     | situation                                                                                | custody                                                                                                                          | verdict         |
        | Alma told nobody of a fear of return                                                     | reports describe no serious human-rights abuse in Kazakhstan                             | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | no_breach_shown |
        | Alma told nobody of a fear of return                                                     | reports describe no serious human-rights abuse in Kazakhstan                             | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | no_breach_shown |
        | Alma did not express a wish to seek asylum or a fear of return                           | reports describe no serious human-rights abuse in Kazakhstan                             | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | no_breach_shown |
        | Alma did not express a wish to seek asylum or a fear of return                           | reports describe no serious human-rights abuse in Kazakhstan                             | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | no_breach_shown |
        | there were no adverse reports on the destination or practice that Italy could have known | reports describe no serious human-rights abuse in Kazakhstan                             | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | undetermined    |
        | Alma told the authorities of Italy in words of a fear of return                          | reports describe no serious human-rights abuse in Kazakhstan                             | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | undetermined    |
        | Alma expressed a wish to seek asylum or a fear of return                                 | reports describe no serious human-rights abuse in Kazakhstan                             | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | undetermined    |
        | Alma told nobody of a fear of return                                                     | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan      | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | undetermined    |
        | Alma told nobody of a fear of return                                                     | there were no adverse reports on the destination or practice that Italy could have known | no torture or ill-treatment in custody in Kazakhstan is reported for persons in the position of Alma                             | undetermined    |
        | Alma told nobody of a fear of return                                                     | reports describe no serious human-rights abuse in Kazakhstan                             | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma                | undetermined    |
        | Alma told nobody of a fear of return                                                     | reports describe no serious human-rights abuse in Kazakhstan                             | there were no adverse reports on the destination or practice that Italy could have known                                         | undetermined    |

    @dispute
    Scenario: Her word against that of the State on whether she spoke of a fear
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the applicant says that Alma told the authorities of Italy in words of a fear of return
      And Italy says that Alma told nobody of a fear of return
      When the case is checked
      Then cat-3-proc is contested

    @breach
    Scenario: A plausible claim may rest on what she merely asserts
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And the applicant merely asserts that Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "danger-claimed"

    @twin
    Scenario Outline: A claim that reached the authorities before the removal, or after it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no body reviewed the measure against Alma before it was carried out
      And Alma is sought in Kazakhstan under a warrant, search notice or remand order
      And Alma told the authorities of Italy in words of a fear of return, which became known to Italy on <day>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | day         | verdict      |
        | 30 May 2013 | indicated    |
        | 2 June 2013 | undetermined |

  Rule: The review, value by value

    @twin
    Scenario Outline: No review, or none that is independent
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <review>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | review                                                                                                  | verdict      |
        | no body reviewed the measure against Alma before it was carried out                                     | indicated    |
        | the law of Italy gave Alma no remedy against the removal                                                | indicated    |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma                  | indicated    |
        | a court reviewed the measure against Alma without addressing the feared harm                            | indicated    |
        | the harm feared by Alma was not examined by Italy in any way                                            | indicated    |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look               | indicated    |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated    |
        | Alma had an appeal that did not suspend the removal                                                     | indicated    |
        | Alma had a remedy against the removal only after it                                                     | indicated    |
        | Alma had no remedy that could reach the removal                                                         | indicated    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides               | undetermined |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma                          | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                    | undetermined |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | undetermined |
        | Alma had a remedy that suspended the removal automatically                                              | undetermined |
        | a judge could suspend the removal at the request of Alma                                                | undetermined |
        | the removal of Alma would in practice not be enforced while a remedy was pending                        | undetermined |

    @twin
    Scenario Outline: A stay as a favour, since general comment No. 4
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on <day>
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <stay>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | day             | stay                                                                             | verdict      |
        | 5 December 2017 | the removal of Alma would in practice not be enforced while a remedy was pending | undetermined |
        | 6 December 2017 | the removal of Alma would in practice not be enforced while a remedy was pending | indicated    |
        | 6 December 2017 | a judge could suspend the removal at the request of Alma                         | undetermined |
        | 6 December 2017 | Alma had a remedy that suspended the removal automatically                       | undetermined |
        | 6 December 2017 | Alma expressed a wish to seek asylum or a fear of return                         | undetermined |

    @breach
    Scenario Outline: A hearing that was a formality, without the means
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <hearing>
      And <means>
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "safeguards-missing"

      Examples:
        | hearing                                                                                                    | means                                                                                                                           |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | Alma had no access to a lawyer against the removal or in the asylum procedure                                                   |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | no interpreter was provided for Alma in the procedure on removal or protection                                                  |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part                  |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | Alma was not informed of the procedure, the decision or the destination                                                         |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread                  |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | the written order was served on Alma late, at or just before execution                                                          |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | the written order was not served on Alma, or only after removal                                                                 |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day                       | no written order against Alma exists                                                                                            |
        | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | Alma had no access to a lawyer against the removal or in the asylum procedure                                                   |

    @twin
    Scenario Outline: A hearing with the means, or another hearing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <hearing>
      And <means>
      When the case is checked
      Then cat-3-proc is undetermined

      Examples:
        | hearing                                                                                   | means                                                                                                 |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day      | Alma was assisted by a lawyer against the removal or in the asylum procedure                          |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day      | an interpreter was provided for Alma in the procedure on removal or protection                        |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day      | Alma was informed of the procedure, the decision or the destination in a language and form understood |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day      | the written order was served on Alma with time to act before execution                                |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | Alma had no access to a lawyer against the removal or in the asylum procedure                         |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | Alma had no access to a lawyer against the removal or in the asylum procedure                         |

    @compliance @twin
    Scenario Outline: A court on the merits, and the removal waited or did not
      Given <stage>
      And the case is assessed on 27 August 2013
      And <status>
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | stage                                                                      | status                                                                                                        | verdict         |
        | Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan     | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | no_breach_shown |
        | Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan     | the removal of Alma to Kazakhstan is suspended for the time being                                             | no_breach_shown |
        | Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan     | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | no_breach_shown |
        | Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Alma was not removed before the appeal was decided                                                            | no_breach_shown |
        | Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Alma was removed before an appeal could be lodged or decided                                                  | indicated       |
        | Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Alma had a remedy that suspended the removal automatically                                                    | no_breach_shown |
        | Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | a judge could suspend the removal at the request of Alma                                                      | undetermined    |
        | Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Alma has been removed, transferred or surrendered to Kazakhstan                                               | undetermined    |

    @twin
    Scenario Outline: A court on the merits, and what it left out
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | what                                                                                                    | verdict         |
        | the harm feared by Alma was not examined by Italy in any way                                            | indicated       |
        | Italy applied a presumption or list to the harm feared by Alma without an individual look               | indicated       |
        | Italy did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground | indicated       |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma                       | no_breach_shown |
        | Alma was prevented in practice from using a remedy against the removal                                  | undetermined    |
        | Alma used a remedy against the removal before it was carried out                                        | no_breach_shown |

    @twin
    Scenario Outline: A court on the merits with a stay by law, and the removal all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma had a remedy that suspended the removal automatically
      And <what>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | what                                                                | verdict         |
        | Alma was removed before an appeal could be lodged or decided        | indicated       |
        | Alma was removed although a domestic body had suspended the removal | indicated       |
        | Alma was not removed before the appeal was decided                  | no_breach_shown |
        | no domestic stay was in force at the removal of Alma                | no_breach_shown |

    @twin
    Scenario Outline: The state of the removal
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And <status>
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | status                                                                                                        | verdict        |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out                             | indicated      |
        | the removal of Alma to Kazakhstan is suspended for the time being                                             | indicated      |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated      |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order                                      | not_applicable |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given                    | not_applicable |
        | no removal of Alma to Kazakhstan was ordered                                                                  | not_applicable |

  Rule: A remedy out of reach, value by value

    @twin
    Scenario Outline: Kept from it, or removed first
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <what>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | what                                                                                    | verdict      |
        | Alma was prevented in practice from using a remedy against the removal                  | indicated    |
        | Alma used a remedy against the removal before it was carried out                        | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | undetermined |
        | Alma was removed before an appeal could be lodged or decided                            | indicated    |
        | Alma was not removed before the appeal was decided                                      | undetermined |
        | Alma was removed although a domestic body had suspended the removal                     | indicated    |
        | no domestic stay was in force at the removal of Alma                                    | undetermined |

    @breach
    Scenario Outline: Three obstacles together
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <two>
      And <three>
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "out-of-reach"

      Examples:
        | one                                                                    | two                                                                                                            | three                                                                                                                           |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | 48 hours passed between the decision and the removal of Alma                                                                    |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma had no access to a lawyer against the removal or in the asylum procedure                                                   |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma had no lawyer in detention                                                                                                 |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma could speak to a lawyer in detention only late or with obstacles                                                           |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | no interpreter was provided for Alma in the procedure on removal or protection                                                  |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part                  |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | the removal order was in a language that Alma does not understand and no help was given                                         |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma needed an interpreter in detention and had none                                                                            |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | Alma had no contact with the outside in detention                                                                               |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | the detention of Alma was secret or denied                                                                                      |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                                        | the order did not tell Alma which remedies were open                                                                            |
        | the written order was not served on Alma, or only after removal        | Alma was not informed of the procedure, the decision or the destination                                        | the order did not tell Alma which remedies were open                                                                            |
        | no written order against Alma exists                                   | Alma was not informed of the procedure, the decision or the destination                                        | the order did not tell Alma which remedies were open                                                                            |
        | the written order was served on Alma late, at or just before execution | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread | the order did not tell Alma which remedies were open                                                                            |

    @twin
    Scenario Outline: Two obstacles, and a third that is none
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <one>
      And <two>
      And <three>
      When the case is checked
      Then cat-3-proc is undetermined

      Examples:
        | one                                                                    | two                                                                                                   | three                                                                                   |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | 49 hours passed between the decision and the removal of Alma                            |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | Alma was assisted by a lawyer against the removal or in the asylum procedure            |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | Alma was assisted by a lawyer in detention                                              |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | an interpreter was provided for Alma in the procedure on removal or protection          |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | the removal order was in a language that Alma understands                               |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | an interpreter was provided for Alma in detention                                       |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | Alma had visits, a lawyer and post in detention                                         |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | Alma had limited visits or was isolated in detention                                    |
        | the written order was served on Alma late, at or just before execution | Alma was not informed of the procedure, the decision or the destination                               | the order told Alma which remedies were open                                            |
        | the written order was served on Alma with time to act before execution | Alma was not informed of the procedure, the decision or the destination                               | the order did not tell Alma which remedies were open                                    |
        | the written order was served on Alma late, at or just before execution | Alma was informed of the procedure, the decision or the destination in a language and form understood | the order did not tell Alma which remedies were open                                    |
        | the written order was served on Alma late, at or just before execution | Alma was informed of the procedure, the decision or the destination in part                           | the order did not tell Alma which remedies were open                                    |
        | the written order was served on Alma late, at or just before execution | no interpreter was provided for Alma in the procedure on removal or protection                        | the removal order was in a language that Alma does not understand and no help was given |
        | the written order was served on Alma late, at or just before execution | Alma had no access to a lawyer against the removal or in the asylum procedure                         | Alma had no lawyer in detention                                                         |

    @twin
    Scenario Outline: Kept from it, and a court all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was prevented in practice from using a remedy against the removal
      And <court>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | court                                                                                     | verdict      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | undetermined |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | indicated    |

    @twin
    Scenario Outline: Obstacles, and a court all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was not informed of the procedure, the decision or the destination
      And no interpreter was provided for Alma in the procedure on removal or protection
      And the order did not tell Alma which remedies were open
      And <court>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | court                                                                                     | verdict      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | undetermined |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | indicated    |

    @twin
    Scenario Outline: Obstacles, and counsel with time to act
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And 24 hours passed between the decision and the removal of Alma
      And Alma was not informed of the procedure, the decision or the destination
      And no interpreter was provided for Alma in the procedure on removal or protection
      And the order did not tell Alma which remedies were open
      And <remedy>
      And <counsel>
      And <order>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | remedy                                                                                  | counsel                                                                                                                         | order                                                                  | verdict      |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | the written order was served on Alma with time to act before execution | undetermined |
        | Alma used a remedy against the removal before it was carried out                        | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | the written order was served on Alma with time to act before execution | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one                                    | the written order was served on Alma with time to act before execution | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | the written order was served on Alma with time to act before execution | indicated    |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had no access to a lawyer against the removal or in the asylum procedure                                                   | the written order was served on Alma with time to act before execution | indicated    |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | the written order was served on Alma late, at or just before execution | indicated    |
        | Alma expressed a wish to seek asylum or a fear of return                                | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | the written order was served on Alma with time to act before execution | indicated    |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma expressed a wish to seek asylum or a fear of return                                                                        | the written order was served on Alma with time to act before execution | indicated    |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | Alma expressed a wish to seek asylum or a fear of return               | indicated    |

    @breach @twin
    Scenario: Counsel with time to act, and the removal came before the appeal was decided
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Alma was removed before an appeal could be lodged or decided
      And Alma used a remedy against the removal before it was carried out
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the written order was served on Alma with time to act before execution
      When the case is checked
      Then Italy's breach of cat-3-proc is indicated, resting on "out-of-reach"

    @dispute
    Scenario Outline: Her word against that of the State, where it would have to be shown that the remedy was within reach
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <her word>
      And <its word>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | her word                                                                                       | its word                                                                         | verdict   |
        | the applicant says that Alma was prevented in practice from using a remedy against the removal | Italy says that Alma used a remedy against the removal before it was carried out | indicated |
        | the applicant says that Alma was removed before an appeal could be lodged or decided           | Italy says that Alma was not removed before the appeal was decided               | indicated |
        | the applicant says that Alma had no remedy that could reach the removal                        | Italy says that Alma had a remedy that suspended the removal automatically       | indicated |

  Rule: Adjustments for security, value by value

    @exception @twin
    Scenario Outline: Grounds, court and safeguard
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And <grounds>
      And <court>
      And <safeguard>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | grounds                                                                               | court                                                                                | safeguard                                                         | verdict         |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma on evidence withheld from Alma             | a special advocate saw the secret evidence for Alma               | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew | a court reviewed the measure against Alma on evidence withheld from Alma             | a special advocate saw the secret evidence for Alma               | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma on evidence withheld from Alma             | Alma had an own lawyer who was cleared to see the secret evidence | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma on evidence withheld from Alma             | Alma was given a summary of the secret evidence                   | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma on evidence withheld from Alma             | no safeguard balanced the use of secret evidence against Alma     | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma on evidence withheld from Alma             | Alma expressed a wish to seek asylum or a fear of return          | undetermined    |
        | Italy did not invoke security or public-order grounds against Alma                    | a court reviewed the measure against Alma on evidence withheld from Alma             | a special advocate saw the secret evidence for Alma               | undetermined    |
        | Italy invoked security or public-order grounds against Alma as a label without facts  | a court reviewed the measure against Alma on evidence withheld from Alma             | a special advocate saw the secret evidence for Alma               | undetermined    |
        | Alma expressed a wish to seek asylum or a fear of return                              | a court reviewed the measure against Alma on evidence withheld from Alma             | a special advocate saw the secret evidence for Alma               | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary            | a court reviewed the measure against Alma in a hearing of minutes or on the same day | a special advocate saw the secret evidence for Alma               | undetermined    |
        | Italy invoked security or public-order grounds against Alma with a summary            | Alma expressed a wish to seek asylum or a fear of return                             | a special advocate saw the secret evidence for Alma               | undetermined    |

    @exception @twin
    Scenario Outline: A court that had decided on the merits is no court on closed material
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Italy invoked security or public-order grounds against Alma with a summary
      And a special advocate saw the secret evidence for Alma
      And <court>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | court                                                                                     | verdict         |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined    |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | no_breach_shown |

    @exception @twin
    Scenario Outline: Adjusted for security, and the review could not hold the removal back
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Italy invoked security or public-order grounds against Alma with a summary
      And a court reviewed the measure against Alma on evidence withheld from Alma
      And a special advocate saw the secret evidence for Alma
      And <what>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | what                                                                                    | verdict         |
        | Alma had an appeal that did not suspend the removal                                     | indicated       |
        | Alma had a remedy against the removal only after it                                     | indicated       |
        | Alma had no remedy that could reach the removal                                         | indicated       |
        | Alma was removed before an appeal could be lodged or decided                            | indicated       |
        | the law of Italy gave Alma no remedy against the removal                                | indicated       |
        | Alma was prevented in practice from using a remedy against the removal                  | undetermined    |
        | Alma had a remedy that suspended the removal automatically                              | no_breach_shown |
        | Alma was not removed before the appeal was decided                                      | no_breach_shown |
        | Alma used a remedy against the removal before it was carried out                        | no_breach_shown |
        | Alma could have used a remedy against the removal before it was carried out and did not | no_breach_shown |

    @breach @twin
    Scenario Outline: A court that could ask only whether it was reasonable, and a doctor who bears the torture out
      Given Canada is about to remove Arjun, a national of India, to India
      And the case is assessed on 30 May 2011
      And Arjun told the authorities of Canada in words of a fear of return
      And reports record torture or ill-treatment in custody in India of persons in the position of Arjun
      And Canada did not accept that Arjun was in danger
      And <report>
      And <review>
      When the case is checked
      Then cat-3-proc is <verdict>

      Examples:
        | report | review | verdict |
        | a medical report describes marks or symptoms of Arjun that are consistent with the account | a court reviewed the lawfulness and reasonableness of the measure against Arjun | indicated |
        | a medical report on Arjun draws no conclusion | a court reviewed the lawfulness and reasonableness of the measure against Arjun | undetermined |
        | a medical report describes marks or symptoms of Arjun that are consistent with the account | a court looked at the merits of the measure against Arjun with evidence open to both sides | no_breach_shown |
