Feature: A removal that is itself cruel, inhuman or degrading (CAT art 16(1))

  Background:
    Given Sweden is about to remove Alma, a national of Peru, to Peru
    And the case is assessed on 1 March 2019

  Rule: Worse health alone is generally not enough

    @compliance
    Scenario Outline: Deportation makes it worse
      Given <health>
      When the case is checked
      Then cat-16-removal is no_breach_shown

      Examples:
        | health |
        | Alma suffers from a serious mental illness |
        | Alma suffers from a serious physical illness |
        | Alma suffers from both physical and mental illness |
        | no serious illness of Alma was diagnosed, although it was claimed or examined |
        | a medical report describes psychological symptoms of Alma only |
        | a medical report describes marks or symptoms of Alma that are consistent with the account |
        | a medical report confirms an injury of Alma but not who or what caused it |
        | a medical report on Alma draws no conclusion |
        | without the present treatment the health of Alma would not change significantly |

    @compliance
    Scenario Outline: Care that can be had, after an individual look
      Given Sweden had the health of Alma individually assessed before the measure
      And <care>
      When the case is checked
      Then cat-16-removal is <verdict>

      Examples:
        | care | verdict |
        | the medical treatment that Alma needs is available in Peru on normal terms | no_breach_shown |
        | Alma could have the medical treatment needed in Peru only at a cost or distance | no_breach_shown |
        | the medical treatment that Alma needs cannot be had in Peru or is out of reach | undetermined |

    @unknown
    Scenario: Nothing is said of health
      When the case is checked
      Then cat-16-removal is undetermined
      And cat-16-removal as it stands is no breach

  Rule: Something exceptional must be added

    @breach
    Scenario Outline: A victim of torture would lose the care of its sequels, and nobody looked at it
      Given the applicant says that <harm>
      And the applicant says that <ill>
      And the applicant says that <care>
      And the applicant says that <look>
      When the case is checked
      Then Sweden's breach of cat-16-removal is indicated, resting on "victim-without-rehabilitation"

      Examples:
        | harm | ill | care | look |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | a medical report describes marks or symptoms of Alma that are consistent with the account | the medical treatment that Alma needs cannot be had in Peru or is out of reach | Sweden did not look at the health of Alma before the measure |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Peru | a medical report describes psychological symptoms of Alma only | the medicine that Alma needs is available in Peru while follow-up is uncertain | Sweden looked only at general medical information on the country before the measure against Alma |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | Alma suffers from a serious mental illness | the medical treatment that Alma needs reaches only a part of those in need in Peru | Sweden did not look at the health of Alma before the measure |
        | Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Peru | Alma suffers from a serious physical illness | Alma is or was homeless or without means in Peru | Sweden looked only at general medical information on the country before the measure against Alma |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | Alma suffers from both physical and mental illness | Alma is or was homeless or without means in Peru | Sweden did not look at the health of Alma before the measure |

    @twin
    Scenario Outline: One thing is missing
      Given <a>
      And <b>
      And <c>
      When the case is checked
      Then cat-16-removal is no_breach_shown

      Examples:
        | a | b | c |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | Alma suffers from a serious mental illness | the medical treatment that Alma needs cannot be had in Peru or is out of reach |
        | Alma suffers from a serious mental illness | the medical treatment that Alma needs cannot be had in Peru or is out of reach | Sweden did not look at the health of Alma before the measure |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | Alma suffers from a serious mental illness | Sweden did not look at the health of Alma before the measure |
        | agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past | no serious illness of Alma was diagnosed, although it was claimed or examined | Sweden had the health of Alma individually assessed before the measure |

    @twin
    Scenario: The victim of torture is looked at individually
      Given agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma suffers from a serious mental illness
      And the medicine that Alma needs is available in Peru while follow-up is uncertain
      And Sweden had the health of Alma individually assessed before the measure
      When the case is checked
      Then cat-16-removal is no_breach_shown

    @breach
    Scenario Outline: Death is certain
      Given Alma suffers from a serious physical illness
      And the applicant says that <severity>
      And the medical treatment that Alma needs cannot be had in Peru or is out of reach
      And <forecast>
      And there is medical consensus on the forecast for Alma
      When the case is checked
      Then Sweden's breach of cat-16-removal is indicated, resting on "exceptional-suffering"

      Examples:
        | severity | forecast |
        | the illness of Alma is at a terminal stage | without the present treatment Alma would die within weeks or months |
        | the illness of Alma is life-threatening and needs continuing specialised treatment | without the present treatment Alma would die within a few years |

    @twin
    Scenario Outline: Grave, and not certain
      Given Alma suffers from a serious physical illness
      And <severity>
      And <care>
      And <forecast>
      And <certainty>
      When the case is checked
      Then cat-16-removal is <verdict>

      Examples:
        | severity | care | forecast | certainty | verdict |
        | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs cannot be had in Peru or is out of reach | without the present treatment Alma would die within a few years | experts disagree on the forecast for Alma | undetermined |
        | the illness of Alma is serious and needs continuing treatment or supervision | the medical treatment that Alma needs cannot be had in Peru or is out of reach | without the present treatment Alma would die within a few years | there is medical consensus on the forecast for Alma | no_breach_shown |
        | the illness of Alma is life-threatening and needs continuing specialised treatment | Alma could have the medical treatment needed in Peru only at a cost or distance | without the present treatment Alma would die within a few years | there is medical consensus on the forecast for Alma | no_breach_shown |
        | the illness of Alma is life-threatening and needs continuing specialised treatment | the medical treatment that Alma needs cannot be had in Peru or is out of reach | without the present treatment the health of Alma would decline seriously | there is medical consensus on the forecast for Alma | no_breach_shown |

    @dispute
    Scenario: Her word against the State's on the care there
      Given agents of Peru beat, tortured, raped or similarly ill-treated Alma in the past
      And Alma suffers from a serious mental illness
      And Sweden did not look at the health of Alma before the measure
      And the applicant says that the medical treatment that Alma needs cannot be had in Peru or is out of reach
      And Sweden says that the medical treatment that Alma needs is available in Peru on normal terms
      When the case is checked
      Then cat-16-removal is contested
      And "treatment_availability" is a hinge of cat-16-removal

  Rule: It must be a removal, by a State that is bound

    @not_bound
    Scenario: Before the Convention was in force
      Given Sweden removed Bo, a national of Peru, to Peru on 1 March 1980
      And a medical report describes psychological symptoms of Bo only
      When the case is checked
      Then cat-16-removal does not apply for Bo

    @exception
    Scenario Outline: She left
      Given Alma left or was evacuated to Peru without enforcement of an order
      And <how>
      When the case is checked
      Then the exception "left-freely" <stands>

      Examples:
        | how | stands |
        | Alma chose freely and with full information to leave | stands |
        | Alma agreed to leave under pressure | does not stand |
