Feature: Effective remedy and fair hearing (Charter of Fundamental Rights art 47)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A remedy before a tribunal that can be used in time

    @breach
    Scenario: She was kept from using any remedy
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @breach
    Scenario: The State itself says that national law gave no remedy
      Given Italy concedes that Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Italy says that the law of Italy gave Alma no remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is established

    @breach
    Scenario: Removed before an appeal could be lodged, although she had spoken of her fear
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma told the authorities of Italy in words of a fear of return
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @twin
    Scenario: Removed before the appeal was decided, and no risk was put forward
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then cfr-47 is undetermined

    @breach
    Scenario: Removed in the face of a stay
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was removed although a domestic body had suspended the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "against-a-stay"

    @breach
    Scenario: A remedy only after the flight although she had spoken of her fear
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma had a remedy against the removal only after it
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-suspension-despite-risk"

    @twin
    Scenario: A remedy only after the flight, and no risk was put forward
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma had a remedy against the removal only after it
      When the case is checked
      Then cfr-47 is undetermined

    @breach
    Scenario: Only the administration looked at the measure
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "not-a-tribunal"

    @twin
    Scenario: Only the administration looked at it, because the way to court was left unused
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then cfr-47 is undetermined

    @compliance
    Scenario: Remedy used before a court, public hearing, lawyer and legal aid
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the court hearing on the measure against Alma was public
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown

  Rule: A public hearing, unless a limit is justified

    @breach
    Scenario: A closed hearing for reasons nobody gave
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that the court hearing on the measure against Alma was closed without a stated ground
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "closed-hearing"

    @exception
    Scenario: Closed under a legal rule, with reasons
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And the public was kept out of the hearing under a legal rule and by a decision that gave reasons
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown
      And the exception "justified-closure" stands

    @exception
    Scenario: Closed, and no legal rule is shown
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And no legal rule was shown for keeping the public out of the hearing
      When the case is checked
      Then Italy's breach of cfr-47 is indicated
      And the exception "justified-closure" does not stand

    @unknown @twin
    Scenario: Closed on a stated ground, and nobody says on what that rested
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      When the case is checked
      Then cfr-47 is undetermined
      And the question "On what basis was the public kept out of the hearing?" is asked

    @unknown @twin
    Scenario: A rule of law closes all hearings of the kind
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And the public was kept out of the hearing under a legal rule and without reasons
      When the case is checked
      Then cfr-47 is undetermined

  Rule: Advice, defence and representation

    @breach
    Scenario: No lawyer
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-counsel"

    @twin
    Scenario: A lawyer was offered and not wanted, and a remedy that suspends was left unused
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was offered a lawyer against the removal or in the asylum procedure and did not use one
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma had a remedy that suspended the removal automatically
      And there was no court hearing on the measure against Alma
      And Alma did not ask for free legal aid in the asylum procedure
      When the case is checked
      Then cfr-47 is no_breach_shown

  Rule: Which remedy suffices, value by value

    @breach
    Scenario Outline: A risk was put forward or known, and nothing held the removal back
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <effect>
      And <risk>
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "<argument>"

      Examples:
        | effect | risk | argument |
        | Alma was removed before an appeal could be lodged or decided | Alma told the authorities of Italy in words of a fear of return | removed-first |
        | Alma was removed before an appeal could be lodged or decided | an application for asylum or protection was lodged for Alma before removal | removed-first |
        | Alma was removed before an appeal could be lodged or decided | the authorities of Italy were told of the political or risk profile of Alma | removed-first |
        | Alma was removed before an appeal could be lodged or decided | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | removed-first |
        | Alma was removed before an appeal could be lodged or decided | Italy accepted that the harm feared by Alma was a danger | removed-first |
        | Alma was removed before an appeal could be lodged or decided | Italy accepted the danger to Alma and weighed it against security | removed-first |
        | Alma was removed before an appeal could be lodged or decided | Italy accepted the danger to Alma and relied on assurances against it | removed-first |
        | Alma had an appeal that did not suspend the removal | Alma told the authorities of Italy in words of a fear of return | no-suspension-despite-risk |
        | Alma had a remedy against the removal only after it | an application for asylum or protection was lodged for Alma before removal | no-suspension-despite-risk |
        | Alma had an appeal that did not suspend the removal | the authorities of Italy were told of the political or risk profile of Alma | no-suspension-despite-risk |
        | Alma had an appeal that did not suspend the removal | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | no-suspension-despite-risk |
        | Alma had an appeal that did not suspend the removal | Italy accepted that the harm feared by Alma was a danger | no-suspension-despite-risk |
        | Alma had an appeal that did not suspend the removal | Italy accepted the danger to Alma and weighed it against security | no-suspension-despite-risk |
        | Alma had an appeal that did not suspend the removal | Italy accepted the danger to Alma and relied on assurances against it | no-suspension-despite-risk |

    @unknown @twin
    Scenario Outline: No risk put to the State or accepted by it, or a removal that was held back
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <effect>
      And <risk>
      When the case is checked
      Then cfr-47 is undetermined

      Examples:
        | effect | risk |
        | Alma was removed before an appeal could be lodged or decided | Alma told others, and not the authorities of Italy, of a fear of return |
        | Alma was removed before an appeal could be lodged or decided | the authorities of Italy could read of the political or risk profile of Alma in public sources |
        | Alma was removed before an appeal could be lodged or decided | Italy relied on protection for Alma in the destination or in another area there |
        | Alma was not removed before the appeal was decided | Alma told the authorities of Italy in words of a fear of return |
        | Alma had an appeal that did not suspend the removal | Alma told others, and not the authorities of Italy, of a fear of return |
        | Alma had an appeal that did not suspend the removal | the authorities of Italy could read of the political or risk profile of Alma in public sources |
        | Alma had an appeal that did not suspend the removal | Italy relied on protection for Alma in the destination or in another area there |
        | Alma had a remedy that suspended the removal automatically | Alma told the authorities of Italy in words of a fear of return |
        | a judge could suspend the removal at the request of Alma | Alma told the authorities of Italy in words of a fear of return |

    @breach
    Scenario Outline: No remedy at all
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <what>
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "none-in-law"

      Examples:
        | what |
        | Alma had no remedy that could reach the removal |
        | the law of Italy gave Alma no remedy against the removal |

    @unknown @twin
    Scenario Outline: What does not yet show whether a remedy could be used
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <what>
      When the case is checked
      Then cfr-47 is undetermined

      Examples:
        | what |
        | Alma used a remedy against the removal before it was carried out |
        | Alma had a remedy that suspended the removal automatically |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |

    @exception @twin
    Scenario Outline: Only the administration looked at it, and the way to a court
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And <access>
      When the case is checked
      Then cfr-47 is <verdict>
      And the exception "court-was-open" <stands>

      Examples:
        | access | verdict | stands |
        | Alma used a remedy against the removal before it was carried out | undetermined | stands |
        | Alma could have used a remedy against the removal before it was carried out and did not | undetermined | stands |
        | Alma was prevented in practice from using a remedy against the removal | indicated | does not stand |
        | the law of Italy gave Alma no remedy against the removal | indicated | does not stand |

    @compliance @twin
    Scenario Outline: A remedy that was used, and who decided on it
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was public
      And Alma was given free legal aid in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <access>
      And <court>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | access | court | verdict |
        | Alma used a remedy against the removal before it was carried out | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | Alma used a remedy against the removal before it was carried out | a court reviewed the lawfulness and reasonableness of the measure against Alma | no_breach_shown |
        | Alma used a remedy against the removal before it was carried out | a court reviewed the measure against Alma on evidence withheld from Alma | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Alma was prevented in practice from using a remedy against the removal | a court looked at the merits of the measure against Alma with evidence open to both sides | indicated |

    @breach @twin
    Scenario Outline: Removed after a court had looked at the measure, in the face of a stay or not
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was public
      And Alma was given free legal aid in the asylum procedure
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <stay>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | stay | verdict |
        | Alma was removed although a domestic body had suspended the removal | indicated |
        | no domestic stay was in force at the removal of Alma | no_breach_shown |

    @compliance @twin
    Scenario Outline: A remedy that was left unused
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was public
      And Alma was given free legal aid in the asylum procedure
      And <access>
      And <effect>
      And <lawyer>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | access | effect | lawyer | verdict |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had a remedy that suspended the removal automatically | Alma was assisted by a lawyer against the removal or in the asylum procedure | no_breach_shown |
        | Alma could have used a remedy against the removal before it was carried out and did not | a judge could suspend the removal at the request of Alma | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one | no_breach_shown |
        | Alma could have used a remedy against the removal before it was carried out and did not | the removal of Alma would in practice not be enforced while a remedy was pending | Alma was assisted by a lawyer against the removal or in the asylum procedure | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma had a remedy that suspended the removal automatically | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | undetermined |
        | Alma used a remedy against the removal before it was carried out | Alma had a remedy that suspended the removal automatically | Alma was assisted by a lawyer against the removal or in the asylum procedure | undetermined |

    @exception @twin
    Scenario Outline: A remedy that was left unused, although a risk on return had been put forward
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was public
      And Alma was given free legal aid in the asylum procedure
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <effect>
      And <risk>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | effect | risk | verdict |
        | Alma had a remedy that suspended the removal automatically | Alma told the authorities of Italy in words of a fear of return | no_breach_shown |
        | a judge could suspend the removal at the request of Alma | Alma told the authorities of Italy in words of a fear of return | undetermined |
        | a judge could suspend the removal at the request of Alma | Alma told others, and not the authorities of Italy, of a fear of return | no_breach_shown |

  Rule: Publicity and legal aid, value by value

    @compliance @twin
    Scenario Outline: On what the closing of the hearing rested
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was given free legal aid in the asylum procedure
      And <hearing>
      And <basis>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | hearing | basis | verdict |
        | the court hearing on the measure against Alma was closed on a stated ground | Alma asked that the hearing be held in private | no_breach_shown |
        | the court hearing on the measure against Alma was closed without a stated ground | Alma asked that the hearing be held in private | no_breach_shown |
        | the court hearing on the measure against Alma was closed without a stated ground | the public was kept out of the hearing under a legal rule and by a decision that gave reasons | no_breach_shown |
        | the court hearing on the measure against Alma was closed on a stated ground | the public was kept out of the hearing under a legal rule and without reasons | undetermined |
        | the court hearing on the measure against Alma was closed on a stated ground | no legal rule was shown for keeping the public out of the hearing | indicated |

    @dispute
    Scenario: Two records on what closed the hearing: the tie goes against the State
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the court hearing on the measure against Alma was closed on a stated ground
      And a record shows that no legal rule was shown for keeping the public out of the hearing
      And a record shows that the public was kept out of the hearing under a legal rule and by a decision that gave reasons
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "closed-hearing"

    @twin
    Scenario Outline: Free legal aid in the asylum procedure
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma used a remedy against the removal before it was carried out
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the court hearing on the measure against Alma was public
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <aid>
      When the case is checked
      Then cfr-47 is <verdict>

      Examples:
        | aid | verdict |
        | Alma was refused free legal aid in the asylum procedure for a reason other than lack of prospects | indicated |
        | Alma was refused free legal aid in the asylum procedure for lack of prospects | no_breach_shown |

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: The State says that a remedy was open
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then cfr-47 is contested
      And "remedy_access" is a hinge of cfr-47

    @dispute
    Scenario: An even dispute goes against the State that must show the remedy
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Italy says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then Italy's breach of cfr-47 is indicated

    @unknown
    Scenario: Nobody says which remedy there was
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      When the case is checked
      Then cfr-47 is undetermined
      And the question "Could the person in fact use a remedy against the removal before it was carried out?" is asked

    @not_bound
    Scenario: A purely national measure
      Given Italy took the measure against Alma under national law without a link to Union rules
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is not_applicable

    @breach
    Scenario: Nobody names the rules, but she was expelled because her right to stay was disputed
      Given it is in dispute whether the entry or stay of Alma in Italy was lawful
      And the measure of Italy is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of cfr-47 is indicated, resting on "no-remedy"

    @unknown @twin
    Scenario: The same in a State that takes no part in the Return Directive
      Given Ireland removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And it is in dispute whether the entry or stay of Alma in Ireland was lawful
      And the measure of Ireland is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is undetermined

    @unknown @twin
    Scenario: The same before the States had to apply the Directive
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2010
      And it is in dispute whether the entry or stay of Alma in Italy was lawful
      And the measure of Italy is an order to expel, deport or remove Alma
      And the applicant says that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 is undetermined

    @not_bound
    Scenario: A State outside the Union
      Given Norway removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Norway took the measure against Alma under the Return Directive or the law that carries it out
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then cfr-47 does not apply because "Norway"
