note
	description: "Form fields for making look-alikes of an uploaded image with `dall-e-2`."

class
	CREATE_IMAGE_VARIATION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_image: API_FILE)
			-- Set what is required.
		do
			image := a_image
		ensure
			image_set: image = a_image
		end

feature -- Access

	image: API_FILE
			-- Square PNG below 4 MB to take as the starting point.

	model: detachable STRING_32
			-- Model that makes the variations; only `dall-e-2` can.

	n: INTEGER_64
			-- How many variations to make, 1 to 10.

	response_format: detachable STRING_32
			-- Deliver each image as a link that lasts an hour, or as base64 data. Known values:
			-- {CREATE_IMAGE_VARIATION_REQUEST_RESPONSE_FORMAT}.

	size: detachable STRING_32
			-- Width and height of each variation in pixels. Known values:
			-- {CREATE_IMAGE_VARIATION_REQUEST_SIZE}.

	user: detachable STRING_32
			-- Stable identifier of the end user, which helps to detect abuse.

feature -- Status report

	has_n: BOOLEAN
			-- Is `n' set?

	is_model_null: BOOLEAN
			-- Is `model' null, rather than not set?

	is_n_null: BOOLEAN
			-- Is `n' null, rather than not set?

	is_response_format_null: BOOLEAN
			-- Is `response_format' null, rather than not set?

	is_size_null: BOOLEAN
			-- Is `size' null, rather than not set?

feature -- Element change

	set_image (a_image: API_FILE)
			-- Set `image'.
		do
			image := a_image
			mark_set ("image")
		ensure
			image_set: image = a_image
		end

	set_model (a_model: detachable READABLE_STRING_GENERAL)
			-- Set `model'; Void leaves it out.
		do
			model := text_copy (a_model)
			is_model_null := False
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_model_null
			-- Have null for `model'.
		do
			model := Void
			is_model_null := True
		ensure
			is_model_null: is_model_null
		end

	set_n (a_n: INTEGER_64)
			-- Set `n'.
		require
			n_at_least: a_n >= 1
			n_at_most: a_n <= 10
		do
			n := a_n
			has_n := True
			is_n_null := False
		ensure
			n_set: n = a_n
			has_n: has_n
		end

	unset_n
			-- Leave `n' out.
		do
			n := 0
			has_n := False
			is_n_null := False
		ensure
			not_has_n: not has_n
		end

	set_n_null
			-- Have null for `n'.
		do
			unset_n
			is_n_null := True
		ensure
			is_n_null: is_n_null
		end

	set_response_format (a_response_format: detachable READABLE_STRING_GENERAL)
			-- Set `response_format'; Void leaves it out.
		do
			response_format := text_copy (a_response_format)
			is_response_format_null := False
		ensure
			response_format_set: is_text_copy (response_format, a_response_format)
		end

	set_response_format_null
			-- Have null for `response_format'.
		do
			response_format := Void
			is_response_format_null := True
		ensure
			is_response_format_null: is_response_format_null
		end

	set_size (a_size: detachable READABLE_STRING_GENERAL)
			-- Set `size'; Void leaves it out.
		do
			size := text_copy (a_size)
			is_size_null := False
		ensure
			size_set: is_text_copy (size, a_size)
		end

	set_size_null
			-- Have null for `size'.
		do
			size := Void
			is_size_null := True
		ensure
			is_size_null: is_size_null
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
			image := image_codec.required_field (a_fields, once "image")
			is_model_null := a_fields.is_null (once "model")
			model := a_fields.text (once "model")
			is_n_null := a_fields.is_null (once "n")
			n := a_fields.integer_64 (once "n")
			has_n := a_fields.is_integer_64 (once "n")
			is_response_format_null := a_fields.is_null (once "response_format")
			response_format := a_fields.text (once "response_format")
			is_size_null := a_fields.is_null (once "size")
			size := a_fields.text (once "size")
			user := a_fields.text (once "user")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			image_codec.put_required (a_fields, "image", image)
			a_fields.put_text ("model", model, is_model_null)
			a_fields.put_integer ("n", n, has_n, is_n_null)
			a_fields.put_text ("response_format", response_format, is_response_format_null)
			a_fields.put_text ("size", size, is_size_null)
			a_fields.put_text ("user", user, False)
		end

feature {NONE} -- Implementation

	image_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

invariant
	model_null: is_model_null implies model = Void
	n_null: is_n_null implies not has_n
	response_format_null: is_response_format_null implies response_format = Void
	size_null: is_size_null implies size = Void

end
