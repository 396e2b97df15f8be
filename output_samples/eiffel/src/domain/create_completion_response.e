note
	description: "[
		The continuations that a legacy completion model produced. Streamed chunks have the same shape.
	]"

class
	CREATE_COMPLETION_RESPONSE

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			object := {STRING_32} "text_completion"
		end

feature -- Access

	id: detachable STRING_32
			-- ID of the completion.

	choices: detachable LIST [CREATE_COMPLETION_RESPONSE_CHOICE]
			-- The continuations, `n` for each prompt.

	created: INTEGER_64
			-- Unix time of creation.

	model: detachable STRING_32
			-- Exact model that produced the continuations.

	system_fingerprint: detachable STRING_32
			-- Identifies the server configuration; a change may explain why the same `seed` gives different
			-- output.

	object: detachable STRING_32
			-- Always `text_completion`.

	usage: detachable COMPLETION_USAGE
			-- The JSON field `usage'.

feature -- Status report

	has_created: BOOLEAN
			-- Is `created' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and choices /= Void
				and has_created
				and model /= Void
				and object /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_choices (a_choices: detachable LIST [CREATE_COMPLETION_RESPONSE_CHOICE])
			-- Set `choices'; Void leaves it out.
		do
			choices := a_choices
		ensure
			choices_set: choices = a_choices
		end

	extend_choices (a_item: CREATE_COMPLETION_RESPONSE_CHOICE)
			-- Add `a_item' to `choices'.
		do
			if attached choices as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [CREATE_COMPLETION_RESPONSE_CHOICE]} choices.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached choices as l_value and then l_value.count > 0
		end

	set_created (a_created: INTEGER_64)
			-- Set `created'.
		do
			created := a_created
			has_created := True
		ensure
			created_set: created = a_created
			has_created: has_created
		end

	unset_created
			-- Leave `created' out.
		do
			created := 0
			has_created := False
		ensure
			not_has_created: not has_created
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			if a_model /= Void then
				create model.make_from_string_general (a_model)
			else
				model := Void
			end
		ensure
			model_set: (model = Void) = (a_model = Void)
			same_text: attached model as l_text and then a_model /= Void implies l_text.same_string_general (a_model)
		end

	set_system_fingerprint (a_system_fingerprint: detachable READABLE_STRING_GENERAL)
			-- Set `system_fingerprint'; Void leaves it out.
		do
			if a_system_fingerprint /= Void then
				create system_fingerprint.make_from_string_general (a_system_fingerprint)
			else
				system_fingerprint := Void
			end
		ensure
			system_fingerprint_set: (system_fingerprint = Void) = (a_system_fingerprint = Void)
			same_text: attached system_fingerprint as l_text and then a_system_fingerprint /= Void implies l_text.same_string_general (a_system_fingerprint)
		end

	set_object (a_object: detachable READABLE_STRING_GENERAL)
			-- Set `object'; Void leaves it out.
		do
			if a_object /= Void then
				create object.make_from_string_general (a_object)
			else
				object := Void
			end
		ensure
			object_set: (object = Void) = (a_object = Void)
			same_text: attached object as l_text and then a_object /= Void implies l_text.same_string_general (a_object)
		end

	set_usage (a_usage: detachable COMPLETION_USAGE)
			-- Set `usage'; Void leaves it out.
		do
			usage := a_usage
		ensure
			usage_set: usage = a_usage
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			choices := choices_codec.field (a_fields, "choices")
			created := a_fields.integer_64 ("created")
			has_created := a_fields.is_found
			model := a_fields.text ("model")
			system_fingerprint := a_fields.text ("system_fingerprint")
			object := a_fields.text ("object")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			choices_codec.put (a_fields, "choices", choices, False)
			a_fields.put_integer ("created", created, has_created, False)
			a_fields.put_text ("model", model, False)
			a_fields.put_text ("system_fingerprint", system_fingerprint, False)
			a_fields.put_text ("object", object, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	choices_codec: API_LIST_CODEC [CREATE_COMPLETION_RESPONSE_CHOICE]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [CREATE_COMPLETION_RESPONSE_CHOICE]})
		end

	usage_codec: API_MODEL_CODEC [COMPLETION_USAGE]
			-- What reads and writes it.
		once
			create Result
		end

end
