note
	description: "For each category, which kinds of input its score takes into account."

class
	CREATE_MODERATION_CATEGORY_APPLIED_INPUT_TYPES

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	hate: detachable LIST [STRING_32]
			-- Input kinds checked for hate; only text is supported.

	hate_threatening: detachable LIST [STRING_32]
			-- Input kinds checked for hateful threats; only text is supported.

	harassment: detachable LIST [STRING_32]
			-- Input kinds checked for harassment; only text is supported.

	harassment_threatening: detachable LIST [STRING_32]
			-- Input kinds checked for harassing threats; only text is supported.

	illicit: detachable LIST [STRING_32]
			-- Input kinds checked for advice on wrongdoing; only text is supported.

	illicit_violent: detachable LIST [STRING_32]
			-- Input kinds checked for advice on violent wrongdoing; only text is supported.

	self_harm: detachable LIST [STRING_32]
			-- Input kinds checked for self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_ITEM}.

	self_harm_intent: detachable LIST [STRING_32]
			-- Input kinds checked for an intent to self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_INTENT_ITEM}.

	self_harm_instructions: detachable LIST [STRING_32]
			-- Input kinds checked for ways of self-harm, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SELF_HARM_INSTRUCTION}.

	sexual: detachable LIST [STRING_32]
			-- Input kinds checked for sexual content, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_SEXUAL_ITEM}.

	sexual_minors: detachable LIST [STRING_32]
			-- Input kinds checked for sexual content with minors; only text is supported.

	violence: detachable LIST [STRING_32]
			-- Input kinds checked for violence, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_VIOLENCE_ITEM}.

	violence_graphic: detachable LIST [STRING_32]
			-- Input kinds checked for gory violence, text or images. Known values:
			-- {CREATE_MODERATION_RESPONSE_VIOLENCE_GRAPHIC_ITEM}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := hate /= Void
				and hate_threatening /= Void
				and harassment /= Void
				and harassment_threatening /= Void
				and illicit /= Void
				and illicit_violent /= Void
				and self_harm /= Void
				and self_harm_intent /= Void
				and self_harm_instructions /= Void
				and sexual /= Void
				and sexual_minors /= Void
				and violence /= Void
				and violence_graphic /= Void
		end

feature -- Element change

	set_hate (a_hate: detachable LIST [STRING_32])
			-- Set `hate'; Void leaves it out.
		do
			hate := a_hate
		ensure
			hate_set: hate = a_hate
		end

	extend_hate (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `hate'.
		do
			if attached hate as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} hate.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached hate as l_value and then l_value.count > 0
		end

	set_hate_threatening (a_hate_threatening: detachable LIST [STRING_32])
			-- Set `hate_threatening'; Void leaves it out.
		do
			hate_threatening := a_hate_threatening
		ensure
			hate_threatening_set: hate_threatening = a_hate_threatening
		end

	extend_hate_threatening (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `hate_threatening'.
		do
			if attached hate_threatening as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} hate_threatening.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached hate_threatening as l_value and then l_value.count > 0
		end

	set_harassment (a_harassment: detachable LIST [STRING_32])
			-- Set `harassment'; Void leaves it out.
		do
			harassment := a_harassment
		ensure
			harassment_set: harassment = a_harassment
		end

	extend_harassment (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `harassment'.
		do
			if attached harassment as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} harassment.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached harassment as l_value and then l_value.count > 0
		end

	set_harassment_threatening (a_harassment_threatening: detachable LIST [STRING_32])
			-- Set `harassment_threatening'; Void leaves it out.
		do
			harassment_threatening := a_harassment_threatening
		ensure
			harassment_threatening_set: harassment_threatening = a_harassment_threatening
		end

	extend_harassment_threatening (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `harassment_threatening'.
		do
			if attached harassment_threatening as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} harassment_threatening.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached harassment_threatening as l_value and then l_value.count > 0
		end

	set_illicit (a_illicit: detachable LIST [STRING_32])
			-- Set `illicit'; Void leaves it out.
		do
			illicit := a_illicit
		ensure
			illicit_set: illicit = a_illicit
		end

	extend_illicit (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `illicit'.
		do
			if attached illicit as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} illicit.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached illicit as l_value and then l_value.count > 0
		end

	set_illicit_violent (a_illicit_violent: detachable LIST [STRING_32])
			-- Set `illicit_violent'; Void leaves it out.
		do
			illicit_violent := a_illicit_violent
		ensure
			illicit_violent_set: illicit_violent = a_illicit_violent
		end

	extend_illicit_violent (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `illicit_violent'.
		do
			if attached illicit_violent as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} illicit_violent.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached illicit_violent as l_value and then l_value.count > 0
		end

	set_self_harm (a_self_harm: detachable LIST [STRING_32])
			-- Set `self_harm'; Void leaves it out.
		do
			self_harm := a_self_harm
		ensure
			self_harm_set: self_harm = a_self_harm
		end

	extend_self_harm (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `self_harm'.
		do
			if attached self_harm as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} self_harm.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached self_harm as l_value and then l_value.count > 0
		end

	set_self_harm_intent (a_self_harm_intent: detachable LIST [STRING_32])
			-- Set `self_harm_intent'; Void leaves it out.
		do
			self_harm_intent := a_self_harm_intent
		ensure
			self_harm_intent_set: self_harm_intent = a_self_harm_intent
		end

	extend_self_harm_intent (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `self_harm_intent'.
		do
			if attached self_harm_intent as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} self_harm_intent.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached self_harm_intent as l_value and then l_value.count > 0
		end

	set_self_harm_instructions (a_self_harm_instructions: detachable LIST [STRING_32])
			-- Set `self_harm_instructions'; Void leaves it out.
		do
			self_harm_instructions := a_self_harm_instructions
		ensure
			self_harm_instructions_set: self_harm_instructions = a_self_harm_instructions
		end

	extend_self_harm_instructions (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `self_harm_instructions'.
		do
			if attached self_harm_instructions as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} self_harm_instructions.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached self_harm_instructions as l_value and then l_value.count > 0
		end

	set_sexual (a_sexual: detachable LIST [STRING_32])
			-- Set `sexual'; Void leaves it out.
		do
			sexual := a_sexual
		ensure
			sexual_set: sexual = a_sexual
		end

	extend_sexual (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `sexual'.
		do
			if attached sexual as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} sexual.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached sexual as l_value and then l_value.count > 0
		end

	set_sexual_minors (a_sexual_minors: detachable LIST [STRING_32])
			-- Set `sexual_minors'; Void leaves it out.
		do
			sexual_minors := a_sexual_minors
		ensure
			sexual_minors_set: sexual_minors = a_sexual_minors
		end

	extend_sexual_minors (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `sexual_minors'.
		do
			if attached sexual_minors as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} sexual_minors.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached sexual_minors as l_value and then l_value.count > 0
		end

	set_violence (a_violence: detachable LIST [STRING_32])
			-- Set `violence'; Void leaves it out.
		do
			violence := a_violence
		ensure
			violence_set: violence = a_violence
		end

	extend_violence (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `violence'.
		do
			if attached violence as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} violence.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached violence as l_value and then l_value.count > 0
		end

	set_violence_graphic (a_violence_graphic: detachable LIST [STRING_32])
			-- Set `violence_graphic'; Void leaves it out.
		do
			violence_graphic := a_violence_graphic
		ensure
			violence_graphic_set: violence_graphic = a_violence_graphic
		end

	extend_violence_graphic (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `violence_graphic'.
		do
			if attached violence_graphic as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} violence_graphic.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached violence_graphic as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := hate_codec.field (a_fields, "hate")
			hate_threatening := hate_threatening_codec.field (a_fields, "hate/threatening")
			harassment := harassment_codec.field (a_fields, "harassment")
			harassment_threatening := harassment_threatening_codec.field (a_fields, "harassment/threatening")
			illicit := illicit_codec.field (a_fields, "illicit")
			illicit_violent := illicit_violent_codec.field (a_fields, "illicit/violent")
			self_harm := self_harm_codec.field (a_fields, "self-harm")
			self_harm_intent := self_harm_intent_codec.field (a_fields, "self-harm/intent")
			self_harm_instructions := self_harm_instructions_codec.field (a_fields, "self-harm/instructions")
			sexual := sexual_codec.field (a_fields, "sexual")
			sexual_minors := sexual_minors_codec.field (a_fields, "sexual/minors")
			violence := violence_codec.field (a_fields, "violence")
			violence_graphic := violence_graphic_codec.field (a_fields, "violence/graphic")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			hate_codec.put (a_fields, "hate", hate, False)
			hate_threatening_codec.put (a_fields, "hate/threatening", hate_threatening, False)
			harassment_codec.put (a_fields, "harassment", harassment, False)
			harassment_threatening_codec.put (a_fields, "harassment/threatening", harassment_threatening, False)
			illicit_codec.put (a_fields, "illicit", illicit, False)
			illicit_violent_codec.put (a_fields, "illicit/violent", illicit_violent, False)
			self_harm_codec.put (a_fields, "self-harm", self_harm, False)
			self_harm_intent_codec.put (a_fields, "self-harm/intent", self_harm_intent, False)
			self_harm_instructions_codec.put (a_fields, "self-harm/instructions", self_harm_instructions, False)
			sexual_codec.put (a_fields, "sexual", sexual, False)
			sexual_minors_codec.put (a_fields, "sexual/minors", sexual_minors, False)
			violence_codec.put (a_fields, "violence", violence, False)
			violence_graphic_codec.put (a_fields, "violence/graphic", violence_graphic, False)
		end

feature {NONE} -- Implementation

	hate_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	hate_threatening_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	harassment_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	harassment_threatening_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	illicit_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	illicit_violent_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	self_harm_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	self_harm_intent_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	self_harm_instructions_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	sexual_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	sexual_minors_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	violence_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

	violence_graphic_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
