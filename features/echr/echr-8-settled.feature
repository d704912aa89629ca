Feature: Private and family life of settled migrants (ECHR art 8)

  Background:
    Given the case is assessed on 27 August 2013
    And Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: In accordance with the law

    @breach
    Scenario Outline: The basis of the measure
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the applicant says that <basis>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | basis | verdict |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | indicated |
        | an order of Italy against Alma is said to exist and was withheld or not produced | indicated |
        | the law of Italy forbids the measure against Alma | indicated |
        | Italy acted against Alma outside any procedure | indicated |
        | the order underlying the measure of Italy against Alma was under appeal or stayed | undetermined |
        | the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | undetermined |

    @breach
    Scenario Outline: Security as a label, and nobody speaks of the statute
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the applicant says that <grounds>
      And the applicant says that <review>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | grounds | review | verdict |
        | Italy invoked security or public-order grounds against Alma as a label without facts | no body reviewed the measure against Alma before it was carried out | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | only the government, a ministry or an advisory panel reviewed the measure against Alma | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court reviewed the measure against Alma in a hearing of minutes or on the same day | undetermined |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew | no body reviewed the measure against Alma before it was carried out | undetermined |
        | Italy invoked security or public-order grounds against Alma with a summary | no body reviewed the measure against Alma before it was carried out | undetermined |
        | Italy did not invoke security or public-order grounds against Alma | no body reviewed the measure against Alma before it was carried out | undetermined |

    @dispute
    Scenario: Word against word on the basis, which the State has to show
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the applicant says that Italy acted against Alma outside any procedure
      And Italy says that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then Italy's breach of echr-8-settled is indicated, resting on "not-in-accordance-with-law"

    @dispute
    Scenario: Word against word on what was said of security, which the State has to show
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And the applicant says that Italy invoked security or public-order grounds against Alma as a label without facts
      And Italy says that Italy invoked security or public-order grounds against Alma with a summary
      When the case is checked
      Then Italy's breach of echr-8-settled is indicated, resting on "not-in-accordance-with-law"

    @twin
    Scenario Outline: No independent review, and no security either
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And <grounds>
      When the case is checked
      Then echr-8-settled is undetermined
      And the counter-argument "lawful" stands

      Examples:
        | grounds |
        | Italy did not invoke security or public-order grounds against Alma |
        | the decisions on the removal of Alma give reasons on family life |

    @twin
    Scenario: A statute whose reading is contested
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then echr-8-settled is undetermined
      And the counter-argument "lawful" does not stand

  Rule: A fair balance

    @breach
    Scenario Outline: Decisions that weigh nothing
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <family>
      And the applicant says that <decision>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | family | decision | verdict |
        | a spouse or partner of Alma lives in Italy | the decisions on the removal of Alma do not address family life | indicated |
        | minor children of Alma live in Italy | the decisions on the removal of Alma do not address family life | indicated |
        | adult children of Alma live in Italy | the decisions on the removal of Alma do not address family life | undetermined |
        | parents or siblings of Alma live in Italy | the decisions on the removal of Alma do not address family life | undetermined |
        | Alma speaks the language used in Italy | the decisions on the removal of Alma do not address family life | undetermined |
        | no family of Alma lives in Italy | the decisions on the removal of Alma do not address family life | undetermined |
        | a spouse or partner of Alma lives in Italy | the decisions on the removal of Alma mention family life without reasons | undetermined |
        | a spouse or partner of Alma lives in Italy | the decisions on the removal of Alma give reasons on family life | undetermined |
        | minor children of Alma live in Italy | the decisions on Alma do not address the best interests of the child | indicated |
        | a spouse or partner of Alma lives in Italy | the decisions on Alma do not address the best interests of the child | undetermined |
        | minor children of Alma live in Italy | the decisions on Alma apply a rule for an age or category in place of the best interests of the child | indicated |
        | minor children of Alma live in Italy | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | undetermined |

    @dispute
    Scenario Outline: Word against word on the family, which is the applicant's to show
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <decision>
      And the applicant says that minor children of Alma live in Italy
      And Italy denies that minor children of Alma live in Italy
      When the case is checked
      Then echr-8-settled is contested
      And "family_life" is a hinge of echr-8-settled

      Examples:
        | decision |
        | the decisions on the removal of Alma do not address family life |
        | the decisions on Alma do not address the best interests of the child |

    @dispute
    Scenario: Word against word on the decisions, which the State has to show
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And minor children of Alma live in Italy
      And the applicant says that the decisions on the removal of Alma do not address family life
      And Italy says that the decisions on the removal of Alma give reasons on family life
      When the case is checked
      Then Italy's breach of echr-8-settled is indicated, resting on "no-fair-balance"

    @exception @twin
    Scenario Outline: The same criteria, after a grave offence
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And a re-entry ban without end date was imposed on Alma
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma had lived in Italy for 17 years
      And Alma grew up or went to school in Italy
      And <offence>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | offence | verdict |
        | Alma was sentenced in Italy to custody of more than five years | undetermined |
        | Alma was sentenced in Italy to custody of more than two and up to five years | indicated |
        | the measure or request rests on an offence of Alma of murder, manslaughter or assault causing death | undetermined |
        | the measure or request rests on rape or another sexual offence of Alma | undetermined |
        | the measure or request rests on terrorism, espionage or another security offence of Alma | undetermined |
        | the measure or request rests on a drug offence of Alma | undetermined |
        | the measure or request rests on an offence of Alma of assault, robbery with violence or threats | undetermined |

    @breach @twin
    Scenario: A grave offence, and decisions that weigh nothing
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Alma was sentenced in Italy to custody of more than five years
      And minor children of Alma live in Italy
      And the decisions on the removal of Alma do not address family life
      When the case is checked
      Then Italy's breach of echr-8-settled is indicated, resting on "not-weighed"

    @breach
    Scenario Outline: A juvenile who grew up here
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And <arrival>
      And <age>
      And <offence>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | arrival | age | offence | verdict |
        | Alma came to Italy as a child or was born there | Alma committed the offences as a minor | the measure or request rests on theft, burglary, fraud, embezzlement or money laundering by Alma | indicated |
        | Alma came to Italy as an adult | Alma committed the offences as a minor | the measure or request rests on theft, burglary, fraud, embezzlement or money laundering by Alma | undetermined |
        | Alma came to Italy as a child or was born there | Alma was an adult at the time of the offences | the measure or request rests on theft, burglary, fraud, embezzlement or money laundering by Alma | undetermined |
        | Alma came to Italy as a child or was born there | Alma committed the offences as a minor | the measure or request rests on a drug offence of Alma | undetermined |
        | Alma came to Italy as a child or was born there | Alma committed the offences as a minor | the measure or request rests on an offence of Alma of murder, manslaughter or assault causing death | undetermined |

    @exception
    Scenario Outline: Theft and something else
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Alma came to Italy as a child or was born there
      And Alma committed the offences as a minor
      And the measure or request rests on theft, burglary, fraud, embezzlement or money laundering by Alma
      And <offence>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | offence | verdict |
        | the measure or request rests on an offence of Alma of murder, manslaughter or assault causing death | undetermined |
        | the measure or request rests on an offence of Alma of assault, robbery with violence or threats | undetermined |
        | the measure or request rests on rape or another sexual offence of Alma | undetermined |
        | the measure or request rests on terrorism, espionage or another security offence of Alma | undetermined |
        | the measure or request rests on a drug offence of Alma | indicated |

    @breach
    Scenario Outline: A fourth criterion
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Alma was sentenced in Italy to custody of up to two years
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma had lived in Italy for 10 years
      And the applicant says that <fourth>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | fourth | verdict |
        | the partner or children of Alma never lived in Kazakhstan | indicated |
        | the family of Alma does not speak the language of Kazakhstan | indicated |
        | the other parent of the children of Alma stays in Italy | indicated |
        | illness or danger stands in the way of family life of Alma in Kazakhstan | indicated |
        | no third State is open to the family of Alma | undetermined |
        | the family of Alma holds the nationality of Italy, which stands in the way of a move to Kazakhstan | undetermined |
        | no obstacle to family life of Alma in Kazakhstan is stated | undetermined |
        | Alma grew up or went to school in Italy | indicated |
        | parents, siblings or the own family of Alma are in Italy | indicated |
        | Alma speaks the language used in Italy | undetermined |
        | Alma has little language or integration in Italy in spite of the stay | undetermined |
        | Alma has neither language nor family in Kazakhstan and has not visited it since | indicated |
        | Alma has little knowledge of the language of Kazakhstan | indicated |
        | Alma grew up or lived for long in Kazakhstan | undetermined |
        | Alma has close family in Kazakhstan | undetermined |
        | a re-entry ban without end date was imposed on Alma | indicated |
        | a re-entry ban for a fixed term was imposed on Alma | undetermined |
        | no re-entry ban was imposed on Alma | undetermined |

    @breach
    Scenario Outline: The penalty
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And a re-entry ban without end date was imposed on Alma
      And Alma has made progress in treatment or probation since the offence
      And Alma came to Italy as a child or was born there
      And <penalty>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | penalty | verdict |
        | Alma has no conviction in Italy | indicated |
        | Alma received at most a fine, warning or other administrative penalty in Italy | indicated |
        | Alma was charged but not convicted in Italy | indicated |
        | Alma was sentenced in Italy by a criminal court to a fine, a suspended or a non-custodial penalty | indicated |
        | Alma was sentenced in Italy to custody of up to two years | indicated |
        | Alma was convicted in Italy and the sentence is not stated | undetermined |
        | Alma was sentenced in Italy to custody of more than two and up to five years | indicated |
        | Alma was sentenced in Italy to custody of more than five years | undetermined |
        | Alma was committed to psychiatric care in Italy instead of being punished, because of illness | indicated |

    @breach
    Scenario Outline: Conduct, stay and family
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And a re-entry ban without end date was imposed on Alma
      And Alma was sentenced in Italy to custody of up to two years
      And <first>
      And <second>
      And <third>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | first | second | third | verdict |
        | Alma has committed new offences since the offence | Alma had lived in Italy for 10 years | Alma speaks the language used in Italy | undetermined |
        | Alma has been in custody since the offence and nothing is known of conduct there | Alma had lived in Italy for 10 years | Alma speaks the language used in Italy | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | Alma had lived in Italy for 9 years | Alma speaks the language used in Italy | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | Alma came to Italy as an adult | Alma speaks the language used in Italy | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | a spouse or partner of Alma lives in Italy | the family members of Alma are nationals of Italy | indicated |
        | Alma has committed no new offence, or no serious one, since the offence | minor children of Alma live in Italy | the family members of Alma hold residence permits or are settled in Italy | indicated |
        | Alma has committed no new offence, or no serious one, since the offence | a spouse or partner of Alma lives in Italy | the family members of Alma differ in their status in Italy | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | a spouse or partner of Alma lives in Italy | the family members of Alma are also to be removed from Italy, or could leave together | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | adult children of Alma live in Italy | the family members of Alma are nationals of Italy | undetermined |
        | Alma has committed no new offence, or no serious one, since the offence | no family of Alma lives in Italy | the family members of Alma are nationals of Italy | undetermined |

    @dispute
    Scenario: Word against word on a criterion, in a balance that the State has to show
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Alma was sentenced in Italy to custody of up to two years
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma had lived in Italy for 10 years
      And the applicant says that a re-entry ban without end date was imposed on Alma
      And Italy says that no re-entry ban was imposed on Alma
      When the case is checked
      Then Italy's breach of echr-8-settled is indicated, resting on "no-fair-balance"

    @compliance
    Scenario Outline: A court weighed it all with reasons
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the case is assessed on 1 October 2018
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma was sentenced in Italy to custody of up to two years
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma had lived in Italy for 10 years
      And a re-entry ban without end date was imposed on Alma
      And <review>
      And <reasons>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | review | reasons | verdict |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma give reasons on family life | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma | the decisions on the removal of Alma give reasons on family life | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | the decisions on the removal of Alma give reasons on family life | indicated |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma | the decisions on the removal of Alma give reasons on family life | indicated |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | the decisions on the removal of Alma mention family life without reasons | indicated |

    @exception
    Scenario Outline: Strong reasons to weigh anew
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the case is assessed on 1 October 2018
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma was sentenced in Italy to custody of up to two years
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma had lived in Italy for 10 years
      And a re-entry ban without end date was imposed on Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the decisions on the removal of Alma give reasons on family life
      And <first>
      And <second>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | first | second | verdict |
        | Alma came to Italy as a child or was born there | Alma committed the offences as a minor | indicated |
        | Alma came to Italy as a child or was born there | Alma was an adult at the time of the offences | indicated |
        | Alma came to Italy as an adult | Alma committed the offences as a minor | no_breach_shown |
        | minor children of Alma live in Italy | the decisions on Alma do not address the best interests of the child | indicated |
        | minor children of Alma live in Italy | the decisions on Alma apply a rule for an age or category in place of the best interests of the child | indicated |
        | minor children of Alma live in Italy | the decisions on Alma contain a separate reasoned assessment of the best interests of the child | no_breach_shown |
        | a spouse or partner of Alma lives in Italy | the decisions on Alma do not address the best interests of the child | no_breach_shown |

    @dispute
    Scenario: Word against word on the age at the offence, which is the applicant's to show
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the case is assessed on 1 October 2018
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma grew up or went to school in Italy
      And Alma was sentenced in Italy to custody of up to two years
      And Alma has committed no new offence, or no serious one, since the offence
      And Alma came to Italy as a child or was born there
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And the decisions on the removal of Alma give reasons on family life
      And the applicant says that Alma committed the offences as a minor
      And Italy says that Alma was an adult at the time of the offences
      When the case is checked
      Then echr-8-settled is contested
      And echr-8-settled on the weighed view is false

    @exception
    Scenario Outline: A lawful order, and security as a label
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the case is assessed on 1 October 2018
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And the decisions on the removal of Alma give reasons on family life
      And <grounds>
      And <review>
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | grounds | review | verdict |
        | Italy invoked security or public-order grounds against Alma as a label without facts | only the government, a ministry or an advisory panel reviewed the measure against Alma | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | no body reviewed the measure against Alma before it was carried out | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court reviewed the measure against Alma on the document of the authority without the underlying evidence | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | Italy did not invoke security or public-order grounds against Alma | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |

    @unknown
    Scenario: Nobody says how the balance was struck
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      When the case is checked
      Then echr-8-settled is undetermined
      And the question "How do the decisions deal with the person's family life?" is asked

  Rule: Settled migrants

    @twin
    Scenario Outline: Who is settled
      Given <status>
      And <more>
      And the decisions on the removal of Alma do not address family life
      And a spouse or partner of Alma lives in Italy
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | status | more | verdict |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | Alma came to Italy as an adult | indicated |
        | Alma held a temporary residence permit in Italy when the measure was taken | Alma came to Italy as an adult | indicated |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | Alma came to Italy as a child or was born there | indicated |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | Alma formed the family while having a secure right to stay | indicated |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | Alma formed the family while both partners knew that the right to stay was insecure | undetermined |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | Alma came to Italy as a child or was born there | not_applicable |
        | Alma held a visa, a registration or another title to stay in Italy when the measure was taken | Alma came to Italy as a child or was born there | indicated |

    @twin
    Scenario: An expired permit, an adult, a family formed in precarious stay
      Given the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken
      And Alma came to Italy as an adult
      And Alma formed the family while both partners knew that the right to stay was insecure
      And the decisions on the removal of Alma do not address family life
      And a spouse or partner of Alma lives in Italy
      When the case is checked
      Then echr-8-settled is not_applicable

    @twin
    Scenario Outline: Removal to come, stayed, or given up
      Given Italy is about to remove Bo, a national of Kazakhstan, to Kazakhstan
      And <status>
      And Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the decisions on the removal of Bo do not address family life
      And a spouse or partner of Bo lives in Italy
      When the case is checked
      Then echr-8-settled is <verdict> for Bo

      Examples:
        | status | verdict |
        | Bo came to Italy as an adult | indicated |
        | the removal of Bo to Kazakhstan is suspended for the time being | indicated |
        | the removal of Bo to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | Bo left or was evacuated to Kazakhstan without enforcement of an order | indicated |
        | the order to remove Bo to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | no removal of Bo to Kazakhstan was ordered | no_breach_shown |

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 31 May 2013
      And Bo held a permanent residence permit or indefinite leave in Kazakhstan when the measure was taken
      And the decisions on the removal of Bo do not address family life
      And a spouse or partner of Bo lives in Kazakhstan
      When the case is checked
      Then echr-8-settled does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 25 October 1955
      And Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the decisions on the removal of Bo do not address family life
      And a spouse or partner of Bo lives in Italy
      When the case is checked
      Then echr-8-settled does not apply for Bo because "not bound"

    @twin
    Scenario: A national is no alien
      Given Italy removed Bo, a national of Italy, to Kazakhstan on 31 May 2013
      And Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And the decisions on the removal of Bo do not address family life
      And a spouse or partner of Bo lives in Italy
      When the case is checked
      Then echr-8-settled is not_applicable for Bo

  Rule: An illness for which there is treatment does not by itself upset the balance

    @compliance @twin
    Scenario Outline: Ill, and came as an adult
      Given the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken
      And Alma had lived in Italy for 11 years
      And Alma came to Italy as an adult
      And the illness of Alma is serious and needs continuing treatment or supervision
      And <treatment>
      And Alma grew up or lived for long in Kazakhstan
      And two or more instances in Italy gave reasoned decisions on the harm feared by Alma
      And a court reviewed the lawfulness and reasonableness of the measure against Alma
      And Italy did not allege any threat to security from Alma
      When the case is checked
      Then echr-8-settled is <verdict>

      Examples:
        | treatment | verdict |
        | Alma could have the medical treatment needed in Kazakhstan only at a cost or distance | no_breach_shown |
        | the medical treatment that Alma needs cannot be had in Kazakhstan or is out of reach | undetermined |
