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

  Rule: What points to a risk, value by value

    @breach
    Scenario Outline: The request for extradition tells of the accusation; something else points to the risk
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure of Italy is the extradition or surrender of Alma on request
      And Alma was not told of the possibility of asking for protection
      And <what>
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "knowledge" and "not-told"

      Examples:
        | what |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources |
        | Alma told the authorities of Italy in words of a fear of return |
        | Alma expressed a wish to seek asylum or a fear of return |
        | Kazakhstan only received a message, tacitly accepted or wrote a standard letter without a promise on the treatment of Alma |
        | Kazakhstan referred Italy to its law, to treaties or to existing agreements as an assurance for Alma |
        | Kazakhstan promised Italy lawful or humane treatment of Alma without named safeguards |
        | Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted |
        | Kazakhstan and Italy negotiated a memorandum or notes with named safeguards and a procedure for Alma |
        | an international body indicated a stay in the case of Alma and the measure took place or continued |
        | an international body indicated a stay in the case of Alma and it was followed |
        | what Alma said indicated to the authorities that protection might be wanted |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted |
        | documents, files or media reports indicated to the authorities that Alma might want protection |
        | others asked the authorities for protection on behalf of Alma |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | reports describe widespread, systematic or massive human-rights abuse in Kazakhstan |
        | members of the group of Alma are targeted as such in Kazakhstan |
        | members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan |
        | agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past |
        | reports describe extreme overcrowding, violence, long isolation or years on death row in Kazakhstan |
        | UNHCR or several bodies asked States to stop transfers to Kazakhstan |
        | there is no asylum procedure in Kazakhstan |

    @unknown @twin
    Scenario Outline: The request for extradition, and something that points to no risk by itself
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the measure of Italy is the extradition or surrender of Alma on request
      And Alma was not told of the possibility of asking for protection
      And <what>
      When the case is checked
      Then duty-inform-asylum is undetermined

      Examples:
        | what |
        | Alma told others, and not the authorities of Italy, of a fear of return |
        | Italy did not ask Kazakhstan for any assurance about Alma |
        | nobody asked an international body in time for a stay in the case of Alma |
        | the country of origin of Alma indicated to the authorities that protection might be wanted |
        | reports describe only isolated incidents of torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma |
        | reports describe serious or recurrent human-rights abuse in Kazakhstan |
        | only isolated incidents against the group of Alma are reported in Kazakhstan |
        | agents of Kazakhstan arrested or detained Alma in the past without ill-treatment |
        | inspections or reports say that the facility in Kazakhstan for Alma meets standards |
        | the asylum and reception system of Kazakhstan works and fresh claims can be made there |

    @breach
    Scenario: An application was lodged and went nowhere
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Alma before removal
      And the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "knowledge" and "kept-out"

    @twin
    Scenario Outline: The removal is judged on what was known when it was carried out
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not told of the possibility of asking for protection
      And the authorities knew of a persecuted or sought relative, a sign that Alma might want protection
      And the authorities of Italy were told of the political or risk profile of Alma, which became known to Italy on <date>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | date | verdict |
        | 30 May 2013 | indicated |
        | 2 June 2013 | undetermined |

    @dispute
    Scenario Outline: What the authorities knew takes more than an assertion to show
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not told of the possibility of asking for protection
      And the applicant <says> that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | says | verdict |
        | merely asserts | arguable |
        | says | indicated |

  Rule: Information, value by value

    @breach
    Scenario Outline: Not informed, or not in a form that could be understood
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <what>
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "<argument>"

      Examples:
        | what | argument |
        | lack of information kept Alma from applying for protection | not-told |
        | Alma was not informed of the procedure, the decision or the destination | told-but-not-understood |
        | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread | told-but-not-understood |
        | Alma signed papers on the removal without reading or understanding them | told-but-not-understood |

    @unknown @twin
    Scenario Outline: What does not show whether the person was told of protection
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <what>
      When the case is checked
      Then duty-inform-asylum is undetermined

      Examples:
        | what |
        | Alma was informed of the procedure, the decision or the destination in a language and form understood |
        | Alma signed papers on the removal and understood them |

    @twin
    Scenario Outline: Whoever asked and was answered knew of the possibility; access is another matter
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma was not told of the possibility of asking for protection
      And <what>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | what | verdict |
        | an application for asylum or protection was lodged for Alma before removal | undetermined |
        | the wish of Alma for asylum was registered and passed to the competent authority | undetermined |
        | the asylum procedure of Alma in Italy is pending | undetermined |
        | Italy granted asylum or protection to Alma | no_breach_shown |
        | Italy rejected the asylum claim of Alma on the merits | no_breach_shown |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days | undetermined |
        | Italy did not examine the asylum claim of Alma because it was late | undetermined |
        | Italy did not examine the asylum claim of Alma because of a safe third country | undetermined |
        | Italy did not examine the asylum claim of Alma because another State was responsible | undetermined |
        | Italy discontinued the asylum procedure of Alma | undetermined |
        | there was no asylum procedure for Alma in Italy | indicated |

    @unknown @twin
    Scenario: The wish was registered, and information was lacking all the same
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the wish of Alma for asylum was registered and passed to the competent authority
      And lack of information kept Alma from applying for protection
      When the case is checked
      Then duty-inform-asylum is undetermined

    @breach
    Scenario: Told of the possibility, in papers that she could not read, with no way to use it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma signed papers on the removal without reading or understanding them
      And Alma was told of the possibility of asking for protection and was given no access to it
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "told-without-access"
      And the counter-argument "told" stands

  Rule: Access, value by value

    @breach
    Scenario Outline: Kept out of the procedure
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <what>
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "kept-out"

      Examples:
        | what |
        | Alma tried to apply for protection and the application was not received |
        | lack of an interpreter kept Alma from applying for protection |
        | the speed of the removal kept Alma from applying for protection |
        | officials refused to receive an application of Alma for protection |
        | isolation from the outside kept Alma from applying for protection |
        | Alma was denied the opportunity to apply for protection |

    @twin
    Scenario Outline: A wish that was not registered, and who heard it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the wish of Alma for asylum was not registered or not passed to the competent authority
      And <voice>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | voice | verdict |
        | Alma expressed a wish to seek asylum or a fear of return | indicated |
        | Alma told the authorities of Italy in words of a fear of return | indicated |
        | Alma told others, and not the authorities of Italy, of a fear of return | undetermined |
        | Alma did not express a wish to seek asylum or a fear of return | undetermined |

    @unknown @twin
    Scenario Outline: What keeps nobody out by itself
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <what>
      When the case is checked
      Then duty-inform-asylum is undetermined

      Examples:
        | what |
        | Alma would have applied for protection had it been possible |
        | Alma expressed a wish to seek asylum or a fear of return |
        | the authority that heard the wish of Alma for protection passed it on |
        | an application for asylum or protection was lodged for Alma before removal |

    @twin
    Scenario Outline: Removed before a decision on an application that was lodged, or was not
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <lodged>
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | lodged | verdict |
        | an application for asylum or protection was lodged for Alma before removal | indicated |
        | no application for asylum or protection was lodged for Alma before removal | undetermined |

    @breach
    Scenario Outline: Signs before the authorities, who neither asked nor looked
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the authorities did not ask Alma whether protection was wanted
      And <look>
      And <sign>
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "never-asked"

      Examples:
        | look | sign |
        | the harm feared by Alma was not examined by Italy in any way | what Alma said indicated to the authorities that protection might be wanted |
        | the harm feared by Alma was not examined by Italy in any way | the country of origin of Alma indicated to the authorities that protection might be wanted |
        | the harm feared by Alma was not examined by Italy in any way | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection |
        | the harm feared by Alma was not examined by Italy in any way | injuries or distress of Alma indicated to the authorities that protection might be wanted |
        | the harm feared by Alma was not examined by Italy in any way | documents, files or media reports indicated to the authorities that Alma might want protection |
        | the harm feared by Alma was not examined by Italy in any way | others asked the authorities for protection on behalf of Alma |
        | Alma went through an identity check only before removal | others asked the authorities for protection on behalf of Alma |
        | Alma was neither identified nor interviewed nor heard before removal | others asked the authorities for protection on behalf of Alma |

    @unknown @twin
    Scenario Outline: One part of it is missing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And <asked>
      And <look>
      And <sign>
      When the case is checked
      Then duty-inform-asylum is undetermined

      Examples:
        | asked | look | sign |
        | the authorities expressly asked Alma whether protection was wanted | the harm feared by Alma was not examined by Italy in any way | others asked the authorities for protection on behalf of Alma |
        | the authorities did not ask Alma whether protection was wanted | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | others asked the authorities for protection on behalf of Alma |
        | the authorities did not ask Alma whether protection was wanted | Alma was interviewed on the personal situation before removal | others asked the authorities for protection on behalf of Alma |
        | the authorities did not ask Alma whether protection was wanted | the harm feared by Alma was not examined by Italy in any way | nothing indicated to the authorities that Alma might want protection |

    @dispute
    Scenario: Word against word on what became of the wish, which the State must show
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      And Italy says that the authority that heard the wish of Alma for protection passed it on
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "no-access"

    @twin
    Scenario Outline: Turned away at first, and what became of the claim
      Given Italy <acted>
      And the case is assessed on 27 August 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And officials refused to receive an application of Alma for protection
      And <claim>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | acted | claim | verdict |
        | removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Italy granted asylum or protection to Alma | no_breach_shown |
        | removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Italy rejected the asylum claim of Alma on the merits | no_breach_shown |
        | removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | Italy rejected the asylum claim of Alma in a summary procedure within hours or days | indicated |
        | removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | there was no asylum procedure for Alma in Italy | indicated |
        | removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013 | the asylum procedure of Alma in Italy is pending | indicated |
        | is about to remove Alma, a national of Kazakhstan, to Kazakhstan | the asylum procedure of Alma in Italy is pending | no_breach_shown |
        | is about to remove Alma, a national of Kazakhstan, to Kazakhstan | there was no asylum procedure for Alma in Italy | indicated |

    @twin
    Scenario Outline: Turned away at first, then a claim that was still pending
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the case is assessed on 27 August 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And officials refused to receive an application of Alma for protection
      And the asylum procedure of Alma in Italy is pending
      And <what>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | what | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | no_breach_shown |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | indicated |
        | Alma was not removed before the first decision on the application for protection | no_breach_shown |

    @breach @twin
    Scenario: Rejected on the merits when she was gone
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma told the authorities of Italy in words of a fear of return
      And officials refused to receive an application of Alma for protection
      And Italy rejected the asylum claim of Alma on the merits
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated, resting on "no-access"

  Rule: A refusal and a departure, free and informed or not

    @exception @breach
    Scenario Outline: She declined, and could not know what she declined
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the speed of the removal kept Alma from applying for protection
      And Alma, informed and free to choose, declined to apply for protection
      And <what>
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated
      And the exception "informed-refusal" does not stand

      Examples:
        | what |
        | Alma was not told of the possibility of asking for protection |
        | Alma was not informed of the procedure, the decision or the destination |
        | Alma was informed of the procedure, the decision or the destination in a form not understood, or signed unread |

    @exception @compliance @twin
    Scenario Outline: She declined, and knew what she declined
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the speed of the removal kept Alma from applying for protection
      And Alma, informed and free to choose, declined to apply for protection
      And <what>
      When the case is checked
      Then duty-inform-asylum is no_breach_shown
      And the exception "informed-refusal" stands

      Examples:
        | what |
        | Alma was told of the possibility of asking for protection and was given access to it |
        | Alma was informed of the procedure, the decision or the destination in a language and form understood |
        | Alma signed papers on the removal and understood them |

    @exception @dispute
    Scenario: Two records on whether she declined: the tie goes against the State
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the speed of the removal kept Alma from applying for protection
      And a record shows that Alma, informed and free to choose, declined to apply for protection
      And a record shows that Alma did not decline, informed and free to choose, to apply for protection
      When the case is checked
      Then Italy's breach of duty-inform-asylum is indicated
      And the exception "informed-refusal" does not stand

    @exception
    Scenario Outline: Whether there was a removal at all
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the case is assessed on 27 August 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma was not told of the possibility of asking for protection
      And <status>
      And <choice>
      When the case is checked
      Then duty-inform-asylum is <verdict>

      Examples:
        | status | choice | verdict |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | Alma agreed to leave under pressure | indicated |
        | Alma has been removed, transferred or surrendered to Kazakhstan | Alma chose freely and with full information to leave | indicated |

    @not_bound
    Scenario: The order was cancelled
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the case is assessed on 27 August 2013
      And the authorities of Italy were told of the political or risk profile of Alma
      And the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum is not_applicable

  Rule: Who is bound

    @not_bound
    Scenario: A State that never joined
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 31 May 2013
      And Alma was not told of the possibility of asking for protection
      When the case is checked
      Then duty-inform-asylum does not apply because "not bound"
