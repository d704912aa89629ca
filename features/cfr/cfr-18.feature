Feature: Right to asylum (Charter of Fundamental Rights art 18)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Within Union law, the way to asylum must be open

    @breach
    Scenario: She asked and was turned away in a return procedure
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then Italy's breach of cfr-18 is indicated

    @breach
    Scenario: She would have applied and was kept isolated until the flight
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that isolation from the outside kept Alma from applying for protection
      When the case is checked
      Then Italy's breach of cfr-18 is indicated

    @breach @twin
    Scenario Outline: An expulsion is within Union law where the stay is held to be illegal, a title overlooked or not
      Given the measure of Italy is an order to expel, deport or remove Alma
      And <status>
      And the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the authority that heard the wish of Alma for protection neither received it nor passed it on
      When the case is checked
      Then cfr-18 is <verdict>

      Examples:
        | status | verdict |
        | Alma held a visa, a registration or another title to stay in Italy when the measure was taken | indicated |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | indicated |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | undetermined |

    @breach
    Scenario: Removed while her application was undecided
      Given an application for asylum or protection was lodged for Alma before removal
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then Italy's breach of cfr-18 is indicated

    @compliance
    Scenario: The application was examined on its merits before removal
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And Alma was not removed before the first decision on the application for protection
      When the case is checked
      Then cfr-18 is no_breach_shown

    @twin
    Scenario: She was told of the possibility and given access, and says that time was short
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And Alma was told of the possibility of asking for protection and was given access to it
      When the case is checked
      Then cfr-18 is undetermined

  Rule: An informed and free refusal is for the State to show

    @exception
    Scenario: Informed and free, she declined
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the authorities knew of a persecuted or sought relative, a sign that Alma might want protection
      And lack of a lawyer kept Alma from applying for protection
      And Alma, informed and free to choose, declined to apply for protection
      When the case is checked
      Then cfr-18 is no_breach_shown
      And the exception "declined-when-informed" stands

    @exception
    Scenario: The State only asserts that she declined, and a record shows that she did not
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma would have applied for protection had it been possible
      And isolation from the outside kept Alma from applying for protection
      And Italy says that Alma, informed and free to choose, declined to apply for protection
      And a record shows that Alma did not decline, informed and free to choose, to apply for protection
      When the case is checked
      Then Italy's breach of cfr-18 is indicated
      And the exception "declined-when-informed" does not stand

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: That nothing was filed does not answer that filing was prevented
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And Italy says that no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of cfr-18 is indicated
      And cfr-18 on the respondent's view is unknown

    @dispute
    Scenario: A record of the State shows that she did not try
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the applicant says that Alma would have applied for protection had it been possible
      And the applicant says that the speed of the removal kept Alma from applying for protection
      And a record shows that Alma did not try to apply for protection
      When the case is checked
      Then cfr-18 is contested
      And "asylum_attempt" is a hinge of cfr-18

    @unknown
    Scenario: Nobody says whether she wished to apply
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      When the case is checked
      Then cfr-18 is undetermined

    @not_bound
    Scenario: A purely national measure
      Given Italy took the measure against Alma under national law without a link to Union rules
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then cfr-18 is not_applicable

    @not_bound
    Scenario: A State outside the Union
      Given Norway removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Norway took the measure against Alma under the Return Directive or the law that carries it out
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then cfr-18 does not apply because "Norway"

    @not_bound
    Scenario: Before the Charter was binding
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2008
      And Italy took the measure against Alma under the asylum rules of the Union
      And Alma tried to apply for protection and the application was not received
      When the case is checked
      Then cfr-18 does not apply because "in force only from"

  Rule: How the way to asylum is closed, value by value

    @breach
    Scenario Outline: A wish that was voiced and turned away
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <wish>
      And <handling>
      When the case is checked
      Then Italy's breach of cfr-18 is indicated, resting on "wish-turned-away"

      Examples:
        | wish | handling |
        | Alma expressed a wish to seek asylum or a fear of return | the wish of Alma for asylum was not registered or not passed to the competent authority |
        | Alma told the authorities of Italy in words of a fear of return | the authority that heard the wish of Alma for protection neither received it nor passed it on |
        | an application for asylum or protection was lodged for Alma before removal | the wish of Alma for asylum was not registered or not passed to the competent authority |
        | Alma expressed a wish to seek asylum or a fear of return | officials refused to receive an application of Alma for protection |

    @unknown @twin
    Scenario Outline: No wish that reached an authority, or one that was not turned away
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <wish>
      And <handling>
      When the case is checked
      Then cfr-18 is undetermined

      Examples:
        | wish | handling |
        | Alma told others, and not the authorities of Italy, of a fear of return | the authority that heard the wish of Alma for protection neither received it nor passed it on |
        | Alma would have applied for protection had it been possible | the authority that heard the wish of Alma for protection neither received it nor passed it on |
        | Alma did not express a wish to seek asylum or a fear of return | the wish of Alma for asylum was not registered or not passed to the competent authority |
        | Alma expressed a wish to seek asylum or a fear of return | the authority that heard the wish of Alma for protection passed it on |
        | Alma expressed a wish to seek asylum or a fear of return | the wish of Alma for asylum was registered and passed to the competent authority |
        | Alma expressed a wish to seek asylum or a fear of return | Alma would have applied for protection had it been possible |
        | Alma expressed a wish to seek asylum or a fear of return | lack of information kept Alma from applying for protection |

    @twin
    Scenario Outline: Removed before a decision on an application that was lodged, or was not
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <lodged>
      And Alma was removed before the first decision on the application for protection
      When the case is checked
      Then cfr-18 is <verdict>

      Examples:
        | lodged | verdict |
        | an application for asylum or protection was lodged for Alma before removal | indicated |
        | no application for asylum or protection was lodged for Alma before removal | undetermined |

    @breach
    Scenario Outline: A need for protection that was said or seen, and no way to ask
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <need>
      And <obstacle>
      When the case is checked
      Then Italy's breach of cfr-18 is indicated, resting on "made-impossible"

      Examples:
        | need | obstacle |
        | what Alma said indicated to the authorities that protection might be wanted | isolation from the outside kept Alma from applying for protection |
        | the authorities knew of a persecuted or sought relative, a sign that Alma might want protection | isolation from the outside kept Alma from applying for protection |
        | injuries or distress of Alma indicated to the authorities that protection might be wanted | isolation from the outside kept Alma from applying for protection |
        | documents, files or media reports indicated to the authorities that Alma might want protection | isolation from the outside kept Alma from applying for protection |
        | others asked the authorities for protection on behalf of Alma | isolation from the outside kept Alma from applying for protection |
        | Alma would have applied for protection had it been possible | lack of information kept Alma from applying for protection |
        | Alma would have applied for protection had it been possible | lack of an interpreter kept Alma from applying for protection |
        | Alma would have applied for protection had it been possible | lack of a lawyer kept Alma from applying for protection |
        | Alma would have applied for protection had it been possible | the speed of the removal kept Alma from applying for protection |
        | Alma would have applied for protection had it been possible | officials refused to receive an application of Alma for protection |
        | Alma would have applied for protection had it been possible | Alma was denied the opportunity to apply for protection |

    @unknown @twin
    Scenario Outline: The country of origin is no sign by itself, and a sign is no obstacle
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <need>
      And <obstacle>
      When the case is checked
      Then cfr-18 is undetermined

      Examples:
        | need | obstacle |
        | the country of origin of Alma indicated to the authorities that protection might be wanted | isolation from the outside kept Alma from applying for protection |
        | others asked the authorities for protection on behalf of Alma | Alma was assisted by a lawyer against the removal or in the asylum procedure |

    @twin
    Scenario Outline: Neither told of protection nor assisted by a lawyer
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And the authorities knew of a persecuted or sought relative, a sign that Alma might want protection
      And <told>
      And <lawyer>
      When the case is checked
      Then cfr-18 is <verdict>

      Examples:
        | told | lawyer | verdict |
        | Alma was not told of the possibility of asking for protection | Alma had no access to a lawyer against the removal or in the asylum procedure | indicated |
        | Alma was not told of the possibility of asking for protection | Alma was assisted by a lawyer against the removal or in the asylum procedure | undetermined |
        | Alma was told of the possibility of asking for protection and was given no access to it | Alma had no access to a lawyer against the removal or in the asylum procedure | undetermined |

    @twin
    Scenario Outline: Told of the possibility, with access or without, and kept from it
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma would have applied for protection had it been possible
      And the speed of the removal kept Alma from applying for protection
      And <told>
      When the case is checked
      Then cfr-18 is <verdict>

      Examples:
        | told | verdict |
        | Alma was told of the possibility of asking for protection and was given access to it | undetermined |
        | Alma was told of the possibility of asking for protection and was given no access to it | indicated |

    @twin
    Scenario Outline: Turned away at first, and what became of the request
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma tried to apply for protection and the application was not received
      And <outcome>
      When the case is checked
      Then cfr-18 is <verdict>

      Examples:
        | outcome | verdict |
        | Italy granted asylum or protection to Alma | no_breach_shown |
        | Italy rejected the asylum claim of Alma on the merits | no_breach_shown |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days | indicated |
        | there was no asylum procedure for Alma in Italy | indicated |

  Rule: Whose it is to show, and for whom

    @not_bound
    Scenario: A national of a Member State
      Given Italy removed Bo, a national of Latvia, to Latvia on 31 May 2013
      And Italy took the measure against Bo under the asylum rules of the Union
      And Bo tried to apply for protection and the application was not received
      When the case is checked
      Then cfr-18 is not_applicable

    @dispute @twin
    Scenario: Two records on whether she tried: the tie goes against the State
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And a record shows that Alma tried to apply for protection and the application was not received
      And a record shows that Alma did not try to apply for protection
      When the case is checked
      Then Italy's breach of cfr-18 is indicated

    @dispute @exception
    Scenario: Two records on whether she declined: the tie goes against the State
      Given Italy took the measure against Alma under the Return Directive or the law that carries it out
      And Alma tried to apply for protection and the application was not received
      And a record shows that Alma, informed and free to choose, declined to apply for protection
      And a record shows that Alma did not decline, informed and free to choose, to apply for protection
      When the case is checked
      Then Italy's breach of cfr-18 is indicated
      And the exception "declined-when-informed" does not stand
