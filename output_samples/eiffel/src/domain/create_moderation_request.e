note
	description: "Content to check and the moderation model to check it with."

class
	CREATE_MODERATION_REQUEST

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	input: detachable CREATE_MODERATION_REQUEST_INPUT
			-- What to check: one text, several texts, or a mix of text and images.

	model: detachable STRING_32
			-- Moderation model to use; images need one of the `omni` models. Known values:
			-- {CREATE_MODERATION_REQUEST_MODEL}.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := input /= Void
		end

feature -- Element change

	set_input (a_input: detachable CREATE_MODERATION_REQUEST_INPUT)
			-- Set `input'; Void leaves it out.
		do
			input := a_input
		ensure
			input_set: input = a_input
		end

	set_input_string (a_text: READABLE_STRING_GENERAL)
			-- Set `input' to `a_text'.
		do
			set_input (create {CREATE_MODERATION_REQUEST_INPUT_STRING}.make (a_text))
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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input := input_codec.field (a_fields, "input")
			model := a_fields.text ("model")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			input_codec.put (a_fields, "input", input, False)
			a_fields.put_text ("model", model, False)
		end

feature {NONE} -- Implementation

	input_codec: CREATE_MODERATION_REQUEST_INPUT_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
