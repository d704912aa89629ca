Feature: Safeguards in the expulsion of aliens (ICCPR art 13)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A decision in accordance with law

    @breach
    Scenario: A court declared the removal unlawful, the police say that all was in order
      Given it is in dispute whether the entry or stay of Alma in Italy was lawful
      And a court found that a domestic court said that the removal of Alma was unlawful without setting the order aside
      And Italy denies that a domestic court said that the removal of Alma was unlawful without setting the order aside
      And Italy says that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "not-in-accordance-with-law"
      And iccpr-13 on the respondent's view is unknown

    @breach
    Scenario: No order at all
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @breach
    Scenario: The State concedes that a step was missing, and nobody disputes that she held a permit
      Given Italy concedes that Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing
      And Italy concedes that the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing
      When the case is checked
      Then Italy's breach of iccpr-13 is established

    @breach
    Scenario: The State does not produce the order
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that the written order was not served on Alma, or only after removal
      And the applicant says that Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-lawful-order"

    @twin
    Scenario: Some record is not produced, and the order was served in time
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the written order was served on Alma with time to act before execution
      And the applicant says that Italy did not produce official records that Alma or counsel asked for
      When the case is checked
      Then iccpr-13 is undetermined

    @compliance
    Scenario: A contested reading of a statute, applied in good faith after a hearing with counsel
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      When the case is checked
      Then iccpr-13 is no_breach_shown

    @twin
    Scenario: The same, but known facts were kept from the judge
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute whose reading is contested
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @twin
    Scenario: The order was revoked because ministers had not been informed
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the authority revoked the order against Alma
      And the order against Alma was set aside because superiors or ministers had not been informed
      When the case is checked
      Then iccpr-13 is undetermined

    @twin
    Scenario: The order was revoked because the law had been broken
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the authority revoked the order against Alma
      And the order against Alma was set aside for a breach of law or procedure
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @twin
    Scenario: A child without an order in her own name
      Given Alua is a child of 6 years, the child of Alma
      And Italy removed Alua, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alua held a temporary residence permit in Italy when the measure was taken
      And there was no order or decision in the child's own name for Alua
      When the case is checked
      Then iccpr-13 is undetermined for Alua

  Rule: Reasons, review and representation

    @breach
    Scenario: Removed without a chance to object
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-reasons"

    @breach
    Scenario: Removed before the appeal could be lodged
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-review"

    @compliance @twin
    Scenario: A court had reviewed the case, and only a further appeal was still open
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then iccpr-13 is no_breach_shown

    @twin
    Scenario: Only the administration had seen the case, and she was removed before the appeal
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-review"

    @exception
    Scenario: Security with facts answers a removal before the appeal
      Given Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And only the government, a ministry or an advisory panel reviewed the measure against Alma
      And Alma was removed before an appeal could be lodged or decided
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then iccpr-13 is no_breach_shown
      And the exception "national-security" stands

    @exception
    Scenario: Compelling reasons of national security, shown on facts
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then iccpr-13 is no_breach_shown
      And the exception "national-security" stands

    @exception
    Scenario: Security is only a label
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated
      And the exception "national-security" does not stand

    @exception
    Scenario: Security never excuses a decision outside the law
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy acted against Alma outside any procedure
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "not-in-accordance-with-law"

  Rule: Lawful stay, or a dispute about it

    @not_bound
    Scenario: Irregular entry that nobody disputes
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And it is common ground whether the entry or stay of Alma in Italy was lawful
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is not_applicable

    @twin
    Scenario: The same entry, and its lawfulness is in dispute
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And it is in dispute whether the entry or stay of Alma in Italy was lawful
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: An even dispute about the hearing goes against the State
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      And Italy says that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated
      And iccpr-13 on the respondent's view is unknown

    @dispute
    Scenario: A record shows that she was heard
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Alma could not submit reasons against removal at all
      And a record shows that Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      When the case is checked
      Then iccpr-13 is contested
      And "opportunity_to_be_heard" is a hinge of iccpr-13

    @unknown
    Scenario: Nobody says how the decision was reached
      Given Alma held a temporary residence permit in Italy when the measure was taken
      When the case is checked
      Then iccpr-13 is undetermined

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma held a temporary residence permit in Malaysia when the measure was taken
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 does not apply because "Malaysia"

    @not_bound
    Scenario: A State expels its own national
      Given Kazakhstan removed Alma, a national of Kazakhstan, to Italy on 31 May 2013
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is not_applicable

  Rule: Lawful stay and expulsion, value by value

    @breach
    Scenario Outline: Each title to stay opens the provision
      Given <title>
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-reasons"

      Examples:
        | title |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken |
        | Alma held a temporary residence permit in Italy when the measure was taken |
        | Alma held a visa, a registration or another title to stay in Italy when the measure was taken |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken |

    @twin
    Scenario: Tolerated is not lawful
      Given Alma had no right to stay in Italy, but removal was tolerated or suspended by policy
      And it is common ground whether the entry or stay of Alma in Italy was lawful
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is not_applicable

    @breach
    Scenario Outline: An expulsion in whatever form, carried out or to come
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <status>
      And the case is assessed on 1 June 2013
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

      Examples:
        | status |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out |
        | the removal of Alma to Kazakhstan is suspended for the time being |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used |

    @compliance
    Scenario Outline: No expulsion
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <status>
      And the case is assessed on 1 June 2013
      And Alma could not submit reasons against removal at all
      When the case is checked
      Then iccpr-13 is no_breach_shown

      Examples:
        | status |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given |
        | no removal of Alma to Kazakhstan was ordered |

  Rule: In accordance with law, value by value

    @breach
    Scenario Outline: What takes a decision outside the law
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <what>
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "<argument>"

      Examples:
        | what | argument |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside | court-declared-unlawful |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside | court-declared-unlawful |
        | a domestic court set aside the order against Alma after removal | annulled-by-court |
        | a domestic court set aside the order against Alma before removal | annulled-by-court |
        | the order of Italy against Alma was signed by another authority, or a required step, opinion or reason was missing | no-lawful-order |
        | an order of Italy against Alma is said to exist and was withheld or not produced | no-lawful-order |
        | the law of Italy forbids the measure against Alma | no-lawful-order |
        | there was no decision on the removal of Alma | no-decision-of-ones-own |
        | Alma was removed although a domestic body had suspended the removal | against-a-stay |

    @twin
    Scenario Outline: What leaves it open
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <what>
      When the case is checked
      Then iccpr-13 is undetermined

      Examples:
        | what |
        | a domestic court did not rule on whether the removal of Alma was lawful |
        | the order against Alma was not set aside at home |
        | the order underlying the measure of Italy against Alma was under appeal or stayed |
        | the removal of Alma was decided with individual reasons |
        | no domestic stay was in force at the removal of Alma |
        | the order against Alma was set aside for a breach of law or procedure |
        | Italy did not produce official records that Alma or counsel asked for |

    @twin
    Scenario Outline: Why a court set the order aside
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And a domestic court set aside the order against Alma after removal
      And <reason>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | reason | verdict |
        | the order against Alma was set aside for a breach of law or procedure | indicated |
        | the order against Alma was set aside without a stated reason | indicated |
        | the order against Alma was set aside because superiors or ministers had not been informed | undetermined |
        | the order against Alma was set aside for a reason other than a breach of law or uninformed superiors | undetermined |

    @twin
    Scenario Outline: Records that are not produced, and whether there is an order to produce
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy <did or not> official records that Alma or counsel asked for
      And <order>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | did or not | order | verdict |
        | did not produce | no written order against Alma exists | indicated |
        | did not produce | the written order was not served on Alma, or only after removal | indicated |
        | did not produce | the written order was served on Alma late, at or just before execution | undetermined |

    @twin
    Scenario: The records are produced, and no order was served
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Italy produced the official records that Alma or counsel asked for
      And the written order was not served on Alma, or only after removal
      When the case is checked
      Then iccpr-13 is undetermined

    @exception
    Scenario Outline: A lawful order after all safeguards, and what shows otherwise
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <what>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | what | verdict |
        | a domestic court said that the removal of Alma was unlawful without setting the order aside | indicated |
        | a domestic court said that the removal of Alma was unlawful when setting the order aside | indicated |
        | a domestic court set aside the order against Alma after removal | indicated |
        | a domestic court set aside the order against Alma before removal | indicated |
        | Alma was removed although a domestic body had suspended the removal | indicated |
        | officials of Italy withheld known facts from the judge or authority that decided on Alma | indicated |
        | there was no decision on the removal of Alma | indicated |
        | a domestic court did not rule on whether the removal of Alma was lawful | no_breach_shown |
        | the order against Alma was not set aside at home | no_breach_shown |
        | the authority revoked the order against Alma | no_breach_shown |
        | the order against Alma was set aside for a breach of law or procedure | no_breach_shown |
        | no domestic stay was in force at the removal of Alma | no_breach_shown |
        | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | no_breach_shown |
        | the removal of Alma was decided with individual reasons | no_breach_shown |

    @exception @twin
    Scenario Outline: A lawful order that the authority itself revoked, and why
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the authority revoked the order against Alma
      And <reason>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | reason | verdict |
        | the order against Alma was set aside for a breach of law or procedure | indicated |
        | the order against Alma was set aside because superiors or ministers had not been informed | no_breach_shown |

    @compliance @twin
    Scenario Outline: What a court says of the measure where the safeguards were kept
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <what>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | what | verdict |
        | a domestic court held that the removal of Alma was lawful | no_breach_shown |
        | a domestic court did not rule on whether the removal of Alma was lawful | no_breach_shown |
        | no domestic court was asked whether the removal of Alma was lawful | no_breach_shown |
        | the order underlying the measure of Italy against Alma was under appeal or stayed | undetermined |

    @dispute
    Scenario: An even dispute on whether the law was kept goes against the State
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the applicant says that Italy acted against Alma outside any procedure
      And Italy denies that Italy acted against Alma outside any procedure
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "no-lawful-order"

    @breach @exception
    Scenario Outline: Called to the police under a pretext, with a lawful order in the drawer or without
      Given Italy detained Alma on 31 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma held a temporary residence permit in Italy when the measure was taken
      And <order>
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And the authorities of Italy <pretext> the real purpose when they called or held Alma
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | order | pretext | verdict |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | hid | indicated |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority | did not hide | no_breach_shown |
        | the order underlying the measure of Italy against Alma was under appeal or stayed | hid | indicated |
        | the order underlying the measure of Italy against Alma was under appeal or stayed | did not hide | undetermined |

  Rule: The safeguards, value by value

    @breach
    Scenario Outline: What takes a safeguard away
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <what>
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "<argument>"

      Examples:
        | what | argument |
        | Alma could submit reasons against removal only afterwards | not-heard-before |
        | Alma was prevented in practice from using a remedy against the removal | review-out-of-reach |
        | the law of Italy gave Alma no remedy against the removal | review-out-of-reach |
        | no body reviewed the measure against Alma before it was carried out | nobody-reviewed |
        | Alma had no access to a lawyer against the removal or in the asylum procedure | not-represented |

    @twin
    Scenario Outline: What takes none away by itself
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <what>
      When the case is checked
      Then iccpr-13 is undetermined

      Examples:
        | what |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case |
        | Alma used a remedy against the removal before it was carried out |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities |

    @breach
    Scenario Outline: An order made known only when it was carried out, and no remedy
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <order>
      And <remedy>
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated, resting on "served-at-execution" and "no-reasons"

      Examples:
        | order | remedy |
        | the written order was served on Alma late, at or just before execution | Alma was prevented in practice from using a remedy against the removal |
        | the written order was not served on Alma, or only after removal | the law of Italy gave Alma no remedy against the removal |
        | no written order against Alma exists | Alma was prevented in practice from using a remedy against the removal |

    @twin
    Scenario Outline: One of the two alone
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <what>
      And <other>
      When the case is checked
      Then iccpr-13 is undetermined

      Examples:
        | what | other |
        | the written order was served on Alma late, at or just before execution | Alma used a remedy against the removal before it was carried out |
        | the written order was served on Alma late, at or just before execution | a court looked at the merits of the measure against Alma with evidence open to both sides |

    @compliance @twin
    Scenario Outline: Who reviewed
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <review>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | review | verdict |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma | no_breach_shown |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma | no_breach_shown |
        | a court reviewed the measure against Alma without addressing the feared harm | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | undetermined |

    @twin
    Scenario Outline: Heard, but how
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <hearing>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | hearing | verdict |
        | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | no_breach_shown |
        | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | undetermined |

    @exception @twin
    Scenario Outline: Kept from a review that was there
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And <remedy>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | remedy | verdict |
        | Alma was prevented in practice from using a remedy against the removal | indicated |
        | Alma used a remedy against the removal before it was carried out | no_breach_shown |

  Rule: National security, value by value

    @exception @twin
    Scenario Outline: How security is invoked
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And <alleged>
      And <how>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | alleged | how | verdict |
        | Italy alleged that Alma is a threat to security | Italy invoked security or public-order grounds against Alma with facts that Alma knew | no_breach_shown |
        | Italy alleged that Alma is a threat to security | Italy invoked security or public-order grounds against Alma with a summary | no_breach_shown |
        | Italy alleged that Alma is a threat to security | Italy did not invoke security or public-order grounds against Alma | indicated |
        | Italy alleged that Alma is a threat to security | Italy invoked security or public-order grounds against Alma as a label without facts | indicated |
        | Italy did not allege any threat to security from Alma | Italy invoked security or public-order grounds against Alma with facts that Alma knew | indicated |

    @exception @twin
    Scenario Outline: What was shown for it
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And the measure of Italy against Alma rested on a statute and on an order of the competent authority
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And <what>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | what | verdict |
        | no evidence for the security grounds against Alma was produced | indicated |
        | evidence for the security grounds was shown to Alma and to a court | no_breach_shown |
        | Alma was already leaving Italy of own accord | indicated |
        | Alma was not leaving Italy | no_breach_shown |

    @dispute @exception
    Scenario: Security grounds that are only claimed do not meet the standard
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And no body reviewed the measure against Alma before it was carried out
      And Italy merely asserts that Italy alleged that Alma is a threat to security
      And Italy merely asserts that Italy invoked security or public-order grounds against Alma with facts that Alma knew
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated
      And the exception "national-security" does not stand

    @dispute @exception
    Scenario: A record of the security grounds against her word
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And a record shows that Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And the applicant says that Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then iccpr-13 is contested
      And "national_security_grounds" is a hinge of iccpr-13

    @dispute @exception
    Scenario: Two records on the security grounds: the tie goes against the State
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And no body reviewed the measure against Alma before it was carried out
      And Italy alleged that Alma is a threat to security
      And a record shows that Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And a record shows that Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of iccpr-13 is indicated

    @breach @twin
    Scenario Outline: A recognised refugee and a case that could not be answered
      Given Alma held a temporary residence permit in Italy when the measure was taken
      And <status>
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with a summary
      And a court reviewed the lawfulness and reasonableness of the measure against Alma
      And only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect
      And <heard>
      When the case is checked
      Then iccpr-13 is <verdict>

      Examples:
        | status | heard | verdict |
        | Italy had recognised Alma as a refugee or protected person before the measure | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | indicated |
        | Italy had recognised Alma as a refugee or protected person before the measure | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | no_breach_shown |
