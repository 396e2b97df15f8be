note
	description: "For each category, the model's confidence from 0 to 1 that it applies."

class
	CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	hate: REAL_64
			-- Confidence that the content is hateful, 0 to 1.

	hate_threatening: REAL_64
			-- Confidence that the content is hateful and threatening, 0 to 1.

	harassment: REAL_64
			-- Confidence that the content harasses someone, 0 to 1.

	harassment_threatening: REAL_64
			-- Confidence that the content harasses someone with threats, 0 to 1.

	illicit: REAL_64
			-- Confidence that the content advises on wrongdoing, 0 to 1.

	illicit_violent: REAL_64
			-- Confidence that the content advises on violent wrongdoing, 0 to 1.

	self_harm: REAL_64
			-- Confidence that the content depicts or encourages self-harm, 0 to 1.

	self_harm_intent: REAL_64
			-- Confidence that the speaker means to harm themselves, 0 to 1.

	self_harm_instructions: REAL_64
			-- Confidence that the content explains ways of self-harm, 0 to 1.

	sexual: REAL_64
			-- Confidence that the content is sexual, 0 to 1.

	sexual_minors: REAL_64
			-- Confidence that the content sexualizes minors, 0 to 1.

	violence: REAL_64
			-- Confidence that the content is violent, 0 to 1.

	violence_graphic: REAL_64
			-- Confidence that the content is violent in gory detail, 0 to 1.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := a_fields.required_real_64 (once "hate")
			hate_threatening := a_fields.required_real_64 (once "hate/threatening")
			harassment := a_fields.required_real_64 (once "harassment")
			harassment_threatening := a_fields.required_real_64 (once "harassment/threatening")
			illicit := a_fields.required_real_64 (once "illicit")
			illicit_violent := a_fields.required_real_64 (once "illicit/violent")
			self_harm := a_fields.required_real_64 (once "self-harm")
			self_harm_intent := a_fields.required_real_64 (once "self-harm/intent")
			self_harm_instructions := a_fields.required_real_64 (once "self-harm/instructions")
			sexual := a_fields.required_real_64 (once "sexual")
			sexual_minors := a_fields.required_real_64 (once "sexual/minors")
			violence := a_fields.required_real_64 (once "violence")
			violence_graphic := a_fields.required_real_64 (once "violence/graphic")
		end

end
