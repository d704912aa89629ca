Feature: Effective remedy against an asylum decision (Directive 2005/85/EC art 39)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A remedy before a court or tribunal against a negative decision

    @breach
    Scenario: Rejected, and no appeal lay
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And the applicant says that no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apd05-39 is indicated, resting on "no-effective-remedy"

    @breach
    Scenario: An appeal to the ministry only
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And only an administrative body could review the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apd05-39 is indicated

    @breach
    Scenario: Removed before the appeal could be used
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma in a summary procedure within hours or days
      And Alma was removed before an appeal could be lodged or decided
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of apd05-39 is indicated

    @compliance
    Scenario: A court reviewed facts and law, and the applicant could stay
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could by law stay until the appeal on protection was decided
      When the case is checked
      Then apd05-39 is no_breach_shown

  Rule: Suspension is left to national law, except where a risk was arguable

    @twin
    Scenario: No stay, and nobody put forward a risk
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could not stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then apd05-39 is undetermined

    @twin
    Scenario: No stay although she had put her fear into words
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could not stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of apd05-39 is indicated, resting on "no-stay-despite-arguable-risk"

    @exception
    Scenario: A court and a stay on paper, from which she was kept
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could by law stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then Italy's breach of apd05-39 is indicated

  Rule: What the parties dispute, what nobody says, and who is bound

    @dispute
    Scenario: The State says that a court could review the decision
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And a record shows that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then apd05-39 is contested
      And "asylum_appeal" is a hinge of apd05-39

    @unknown
    Scenario: Rejected, and nobody says which appeal lay
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd05-39 is undetermined

    @not_bound
    Scenario: No application was filed on either account
      Given no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then apd05-39 is not_applicable

    @not_bound
    Scenario: Before the directive had to be applied
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2006
      And an application for asylum or protection was lodged for Alma before removal
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then apd05-39 does not apply because "in force only from"

    @twin
    Scenario Outline: The day on which the application was lodged decides, not the day of the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2016
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated <lodged>
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd05-39 is <verdict> for Bo

      Examples:
        | lodged | verdict |
        | 2015-06-30 | indicated |
        | 2015-10-01 | not_applicable |

  Rule: Each condition and each value

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Denmark rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd05-39 does not apply for Bo because "Denmark"

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Italy rejected the asylum claim of Bo on the merits
      And no appeal lay against the decision on the protection of Bo
      When the case is checked
      Then apd05-39 does not apply for Bo

    @breach
    Scenario Outline: Every kind of negative decision
      Given an application for asylum or protection was lodged for Alma before removal
      And <decision>
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apd05-39 is indicated, resting on "decision"

      Examples:
        | decision |
        | Italy did not examine the asylum claim of Alma because it was late |
        | Italy did not examine the asylum claim of Alma because of a safe third country |
        | Italy did not examine the asylum claim of Alma because another State was responsible |

    @compliance
    Scenario Outline: No negative decision
      Given an application for asylum or protection was lodged for Alma before removal
      And <outcome>
      And no appeal lay against the decision on the protection of Alma
      When the case is checked
      Then apd05-39 is no_breach_shown

      Examples:
        | outcome |
        | there was no asylum procedure for Alma in Italy |
        | the asylum procedure of Alma in Italy is pending |

    @dispute
    Scenario: Word against word on the appeal, which the State must show
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And the applicant says that no appeal lay against the decision on the protection of Alma
      And Italy says that a court could review facts and law of the decision on the protection of Alma
      When the case is checked
      Then Italy's breach of apd05-39 is indicated

    @breach
    Scenario: Removed in spite of a stay
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could by law stay until the appeal on protection was decided
      And Alma was removed although a domestic body had suspended the removal
      When the case is checked
      Then Italy's breach of apd05-39 is indicated, resting on "removed-before-use"

    @compliance
    Scenario: A court that could order the stay, and nothing stood in the way
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could stay until the appeal on protection was decided if a court so ordered
      And Alma used a remedy against the removal before it was carried out
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then apd05-39 is no_breach_shown

    @twin
    Scenario Outline: Part of it only
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And Alma could by law stay until the appeal on protection was decided
      And <appeal>
      When the case is checked
      Then apd05-39 is undetermined

      Examples:
        | appeal |
        | a court could review only points of law of the decision on the protection of Alma |
        | Alma used a remedy against the removal before it was carried out |

    @twin
    Scenario: Removed first, and a remedy had been used
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And Alma was removed before an appeal could be lodged or decided
      And Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then apd05-39 is undetermined

    @breach
    Scenario Outline: An arguable risk, put forward in another way
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could not stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      And <risk>
      When the case is checked
      Then Italy's breach of apd05-39 is indicated, resting on "no-stay-despite-arguable-risk"

      Examples:
        | risk |
        | the authorities of Italy were told of the political or risk profile of Alma |
        | Italy accepted that the harm feared by Alma was a danger |
        | Italy accepted the danger to Alma and weighed it against security |
        | Italy accepted the danger to Alma and relied on assurances against it |

    @twin
    Scenario Outline: What does not put a risk forward
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And a court could review facts and law of the decision on the protection of Alma
      And Alma could not stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      And <risk>
      When the case is checked
      Then apd05-39 is undetermined

      Examples:
        | risk |
        | Alma told others, and not the authorities of Italy, of a fear of return |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files |
        | Italy relied on protection for Alma in the destination or in another area there |
        | Italy did not accept that Alma was in danger |

    @twin
    Scenario Outline: A risk put forward, and part of the rest is not said or otherwise
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And Alma told the authorities of Italy in words of a fear of return
      And <fact>
      When the case is checked
      Then apd05-39 is undetermined

      Examples:
        | fact |
        | Alma could not stay until the appeal on protection was decided |
        | Alma was removed before an appeal could be lodged or decided |
        | Alma was prevented in practice from using a remedy against the removal |

    @twin
    Scenario: A risk put forward, removed, and the law let the applicant stay
      Given an application for asylum or protection was lodged for Alma before removal
      And Italy rejected the asylum claim of Alma on the merits
      And Alma told the authorities of Italy in words of a fear of return
      And Alma could by law stay until the appeal on protection was decided
      And Alma was removed before an appeal could be lodged or decided
      When the case is checked
      Then apd05-39 is undetermined
