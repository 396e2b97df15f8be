note
	description: "Texts to embed and the form in which to return their vectors."

class
	CREATE_EMBEDDING_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_input: CREATE_EMBEDDING_REQUEST_INPUT; a_model: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			input := a_input
			create model.make_from_string_general (a_model)
		ensure
			input_set: input = a_input
			model_set: is_text_copy (model, a_model)
		end

	make_with_text (a_input: READABLE_STRING_GENERAL; a_model: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create {CREATE_EMBEDDING_REQUEST_INPUT_STRING} input.make (a_input)
			create model.make_from_string_general (a_model)
		ensure
			input_set: attached {CREATE_EMBEDDING_REQUEST_INPUT_STRING} input as l_value and then l_value.value.same_string_general (a_input)
			model_set: is_text_copy (model, a_model)
		end

feature -- Access

	input: CREATE_EMBEDDING_REQUEST_INPUT
			-- What to embed: strings or token sequences of at most 8,192 tokens each, none of them empty, and
			-- 300,000 tokens in total.

	model: STRING_32
			-- Embedding model to use. Known values: {CREATE_EMBEDDING_REQUEST_MODEL}.

	encoding_format: detachable STRING_32
			-- Form of the returned vectors: JSON numbers (`float`) or packed 32-bit floats in `base64`. Known
			-- values: {CREATE_EMBEDDING_REQUEST_ENCODING_FORMAT}.

	dimensions: INTEGER_64
			-- Length of the returned vectors, where a smaller number shortens them; needs a
			-- `text-embedding-3` model or later.

	user: detachable STRING_32
			-- Stable identifier of the end user, which helps to detect abuse.

feature -- Status report

	has_dimensions: BOOLEAN
			-- Is `dimensions' set?

feature -- Element change

	set_input (a_input: CREATE_EMBEDDING_REQUEST_INPUT)
			-- Set `input'.
		do
			input := a_input
			mark_set ("input")
		ensure
			input_set: input = a_input
		end

	set_input_string (a_text: READABLE_STRING_GENERAL)
			-- Set `input' to `a_text'.
		do
			set_input (create {CREATE_EMBEDDING_REQUEST_INPUT_STRING}.make (a_text))
		end

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_encoding_format (a_encoding_format: detachable READABLE_STRING_GENERAL)
			-- Set `encoding_format'; Void leaves it out.
		do
			encoding_format := text_copy (a_encoding_format)
		ensure
			encoding_format_set: is_text_copy (encoding_format, a_encoding_format)
		end

	set_dimensions (a_dimensions: INTEGER_64)
			-- Set `dimensions'.
		require
			dimensions_at_least: a_dimensions >= 1
		do
			dimensions := a_dimensions
			has_dimensions := True
		ensure
			dimensions_set: dimensions = a_dimensions
			has_dimensions: has_dimensions
		end

	unset_dimensions
			-- Leave `dimensions' out.
		do
			dimensions := 0
			has_dimensions := False
		ensure
			not_has_dimensions: not has_dimensions
		end

	set_user (a_user: detachable READABLE_STRING_GENERAL)
			-- Set `user'; Void leaves it out.
		do
			user := text_copy (a_user)
		ensure
			user_set: is_text_copy (user, a_user)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			input := (create {CREATE_EMBEDDING_REQUEST_INPUT_CODEC}).required_field (a_fields, once "input")
			model := a_fields.required_text (once "model")
			encoding_format := a_fields.text (once "encoding_format")
			dimensions := a_fields.integer_64 (once "dimensions")
			has_dimensions := a_fields.is_integer_64 (once "dimensions")
			user := a_fields.text (once "user")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("input", input)
			a_fields.put_required_text ("model", model)
			a_fields.put_text ("encoding_format", encoding_format, False)
			a_fields.put_integer ("dimensions", dimensions, has_dimensions, False)
			a_fields.put_text ("user", user, False)
		end

end
