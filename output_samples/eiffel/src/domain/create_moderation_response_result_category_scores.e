note
	description: "For each category, the model's confidence from 0 to 1 that it applies."

class
	CREATE_MODERATION_RESPONSE_RESULT_CATEGORY_SCORES

inherit
	API_MODEL

create
	make,
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

feature -- Status report

	has_hate: BOOLEAN
			-- Is `hate' set?

	has_hate_threatening: BOOLEAN
			-- Is `hate_threatening' set?

	has_harassment: BOOLEAN
			-- Is `harassment' set?

	has_harassment_threatening: BOOLEAN
			-- Is `harassment_threatening' set?

	has_illicit: BOOLEAN
			-- Is `illicit' set?

	has_illicit_violent: BOOLEAN
			-- Is `illicit_violent' set?

	has_self_harm: BOOLEAN
			-- Is `self_harm' set?

	has_self_harm_intent: BOOLEAN
			-- Is `self_harm_intent' set?

	has_self_harm_instructions: BOOLEAN
			-- Is `self_harm_instructions' set?

	has_sexual: BOOLEAN
			-- Is `sexual' set?

	has_sexual_minors: BOOLEAN
			-- Is `sexual_minors' set?

	has_violence: BOOLEAN
			-- Is `violence' set?

	has_violence_graphic: BOOLEAN
			-- Is `violence_graphic' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_hate
				and has_hate_threatening
				and has_harassment
				and has_harassment_threatening
				and has_illicit
				and has_illicit_violent
				and has_self_harm
				and has_self_harm_intent
				and has_self_harm_instructions
				and has_sexual
				and has_sexual_minors
				and has_violence
				and has_violence_graphic
		end

feature -- Element change

	set_hate (a_hate: REAL_64)
			-- Set `hate'.
		require
			hate_finite: (create {API_CHECK}).is_finite (a_hate)
		do
			hate := a_hate
			has_hate := True
		ensure
			hate_set: hate = a_hate
			has_hate: has_hate
		end

	unset_hate
			-- Leave `hate' out.
		do
			hate := 0
			has_hate := False
		ensure
			not_has_hate: not has_hate
		end

	set_hate_threatening (a_hate_threatening: REAL_64)
			-- Set `hate_threatening'.
		require
			hate_threatening_finite: (create {API_CHECK}).is_finite (a_hate_threatening)
		do
			hate_threatening := a_hate_threatening
			has_hate_threatening := True
		ensure
			hate_threatening_set: hate_threatening = a_hate_threatening
			has_hate_threatening: has_hate_threatening
		end

	unset_hate_threatening
			-- Leave `hate_threatening' out.
		do
			hate_threatening := 0
			has_hate_threatening := False
		ensure
			not_has_hate_threatening: not has_hate_threatening
		end

	set_harassment (a_harassment: REAL_64)
			-- Set `harassment'.
		require
			harassment_finite: (create {API_CHECK}).is_finite (a_harassment)
		do
			harassment := a_harassment
			has_harassment := True
		ensure
			harassment_set: harassment = a_harassment
			has_harassment: has_harassment
		end

	unset_harassment
			-- Leave `harassment' out.
		do
			harassment := 0
			has_harassment := False
		ensure
			not_has_harassment: not has_harassment
		end

	set_harassment_threatening (a_harassment_threatening: REAL_64)
			-- Set `harassment_threatening'.
		require
			harassment_threatening_finite: (create {API_CHECK}).is_finite (a_harassment_threatening)
		do
			harassment_threatening := a_harassment_threatening
			has_harassment_threatening := True
		ensure
			harassment_threatening_set: harassment_threatening = a_harassment_threatening
			has_harassment_threatening: has_harassment_threatening
		end

	unset_harassment_threatening
			-- Leave `harassment_threatening' out.
		do
			harassment_threatening := 0
			has_harassment_threatening := False
		ensure
			not_has_harassment_threatening: not has_harassment_threatening
		end

	set_illicit (a_illicit: REAL_64)
			-- Set `illicit'.
		require
			illicit_finite: (create {API_CHECK}).is_finite (a_illicit)
		do
			illicit := a_illicit
			has_illicit := True
		ensure
			illicit_set: illicit = a_illicit
			has_illicit: has_illicit
		end

	unset_illicit
			-- Leave `illicit' out.
		do
			illicit := 0
			has_illicit := False
		ensure
			not_has_illicit: not has_illicit
		end

	set_illicit_violent (a_illicit_violent: REAL_64)
			-- Set `illicit_violent'.
		require
			illicit_violent_finite: (create {API_CHECK}).is_finite (a_illicit_violent)
		do
			illicit_violent := a_illicit_violent
			has_illicit_violent := True
		ensure
			illicit_violent_set: illicit_violent = a_illicit_violent
			has_illicit_violent: has_illicit_violent
		end

	unset_illicit_violent
			-- Leave `illicit_violent' out.
		do
			illicit_violent := 0
			has_illicit_violent := False
		ensure
			not_has_illicit_violent: not has_illicit_violent
		end

	set_self_harm (a_self_harm: REAL_64)
			-- Set `self_harm'.
		require
			self_harm_finite: (create {API_CHECK}).is_finite (a_self_harm)
		do
			self_harm := a_self_harm
			has_self_harm := True
		ensure
			self_harm_set: self_harm = a_self_harm
			has_self_harm: has_self_harm
		end

	unset_self_harm
			-- Leave `self_harm' out.
		do
			self_harm := 0
			has_self_harm := False
		ensure
			not_has_self_harm: not has_self_harm
		end

	set_self_harm_intent (a_self_harm_intent: REAL_64)
			-- Set `self_harm_intent'.
		require
			self_harm_intent_finite: (create {API_CHECK}).is_finite (a_self_harm_intent)
		do
			self_harm_intent := a_self_harm_intent
			has_self_harm_intent := True
		ensure
			self_harm_intent_set: self_harm_intent = a_self_harm_intent
			has_self_harm_intent: has_self_harm_intent
		end

	unset_self_harm_intent
			-- Leave `self_harm_intent' out.
		do
			self_harm_intent := 0
			has_self_harm_intent := False
		ensure
			not_has_self_harm_intent: not has_self_harm_intent
		end

	set_self_harm_instructions (a_self_harm_instructions: REAL_64)
			-- Set `self_harm_instructions'.
		require
			self_harm_instructions_finite: (create {API_CHECK}).is_finite (a_self_harm_instructions)
		do
			self_harm_instructions := a_self_harm_instructions
			has_self_harm_instructions := True
		ensure
			self_harm_instructions_set: self_harm_instructions = a_self_harm_instructions
			has_self_harm_instructions: has_self_harm_instructions
		end

	unset_self_harm_instructions
			-- Leave `self_harm_instructions' out.
		do
			self_harm_instructions := 0
			has_self_harm_instructions := False
		ensure
			not_has_self_harm_instructions: not has_self_harm_instructions
		end

	set_sexual (a_sexual: REAL_64)
			-- Set `sexual'.
		require
			sexual_finite: (create {API_CHECK}).is_finite (a_sexual)
		do
			sexual := a_sexual
			has_sexual := True
		ensure
			sexual_set: sexual = a_sexual
			has_sexual: has_sexual
		end

	unset_sexual
			-- Leave `sexual' out.
		do
			sexual := 0
			has_sexual := False
		ensure
			not_has_sexual: not has_sexual
		end

	set_sexual_minors (a_sexual_minors: REAL_64)
			-- Set `sexual_minors'.
		require
			sexual_minors_finite: (create {API_CHECK}).is_finite (a_sexual_minors)
		do
			sexual_minors := a_sexual_minors
			has_sexual_minors := True
		ensure
			sexual_minors_set: sexual_minors = a_sexual_minors
			has_sexual_minors: has_sexual_minors
		end

	unset_sexual_minors
			-- Leave `sexual_minors' out.
		do
			sexual_minors := 0
			has_sexual_minors := False
		ensure
			not_has_sexual_minors: not has_sexual_minors
		end

	set_violence (a_violence: REAL_64)
			-- Set `violence'.
		require
			violence_finite: (create {API_CHECK}).is_finite (a_violence)
		do
			violence := a_violence
			has_violence := True
		ensure
			violence_set: violence = a_violence
			has_violence: has_violence
		end

	unset_violence
			-- Leave `violence' out.
		do
			violence := 0
			has_violence := False
		ensure
			not_has_violence: not has_violence
		end

	set_violence_graphic (a_violence_graphic: REAL_64)
			-- Set `violence_graphic'.
		require
			violence_graphic_finite: (create {API_CHECK}).is_finite (a_violence_graphic)
		do
			violence_graphic := a_violence_graphic
			has_violence_graphic := True
		ensure
			violence_graphic_set: violence_graphic = a_violence_graphic
			has_violence_graphic: has_violence_graphic
		end

	unset_violence_graphic
			-- Leave `violence_graphic' out.
		do
			violence_graphic := 0
			has_violence_graphic := False
		ensure
			not_has_violence_graphic: not has_violence_graphic
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := a_fields.real_64 ("hate")
			has_hate := a_fields.is_found
			hate_threatening := a_fields.real_64 ("hate/threatening")
			has_hate_threatening := a_fields.is_found
			harassment := a_fields.real_64 ("harassment")
			has_harassment := a_fields.is_found
			harassment_threatening := a_fields.real_64 ("harassment/threatening")
			has_harassment_threatening := a_fields.is_found
			illicit := a_fields.real_64 ("illicit")
			has_illicit := a_fields.is_found
			illicit_violent := a_fields.real_64 ("illicit/violent")
			has_illicit_violent := a_fields.is_found
			self_harm := a_fields.real_64 ("self-harm")
			has_self_harm := a_fields.is_found
			self_harm_intent := a_fields.real_64 ("self-harm/intent")
			has_self_harm_intent := a_fields.is_found
			self_harm_instructions := a_fields.real_64 ("self-harm/instructions")
			has_self_harm_instructions := a_fields.is_found
			sexual := a_fields.real_64 ("sexual")
			has_sexual := a_fields.is_found
			sexual_minors := a_fields.real_64 ("sexual/minors")
			has_sexual_minors := a_fields.is_found
			violence := a_fields.real_64 ("violence")
			has_violence := a_fields.is_found
			violence_graphic := a_fields.real_64 ("violence/graphic")
			has_violence_graphic := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_real ("hate", hate, has_hate, False)
			a_fields.put_real ("hate/threatening", hate_threatening, has_hate_threatening, False)
			a_fields.put_real ("harassment", harassment, has_harassment, False)
			a_fields.put_real ("harassment/threatening", harassment_threatening, has_harassment_threatening, False)
			a_fields.put_real ("illicit", illicit, has_illicit, False)
			a_fields.put_real ("illicit/violent", illicit_violent, has_illicit_violent, False)
			a_fields.put_real ("self-harm", self_harm, has_self_harm, False)
			a_fields.put_real ("self-harm/intent", self_harm_intent, has_self_harm_intent, False)
			a_fields.put_real ("self-harm/instructions", self_harm_instructions, has_self_harm_instructions, False)
			a_fields.put_real ("sexual", sexual, has_sexual, False)
			a_fields.put_real ("sexual/minors", sexual_minors, has_sexual_minors, False)
			a_fields.put_real ("violence", violence, has_violence, False)
			a_fields.put_real ("violence/graphic", violence_graphic, has_violence_graphic, False)
		end

end
