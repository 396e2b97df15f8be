note
	description: "Form fields for editing uploaded images according to a prompt."

class
	CREATE_IMAGE_EDIT_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_image: CREATE_IMAGE_EDIT_REQUEST_IMAGE; a_prompt: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			image := a_image
			create prompt.make_from_string_general (a_prompt)
		ensure
			image_set: image = a_image
			prompt_set: is_text_copy (prompt, a_prompt)
		end

feature -- Access

	image: CREATE_IMAGE_EDIT_REQUEST_IMAGE
			-- Source image file, or up to 16 of them. GPT image models take PNG, WebP and JPEG below 50 MB
			-- each, and `dall-e-2` takes one square PNG below 4 MB.

	prompt: STRING_32
			-- What the result should show, in up to 32,000 characters (1,000 for `dall-e-2`).

	mask: detachable API_FILE
			-- PNG below 4 MB, as large as the source image, whose transparent pixels mark the area to redraw.
			-- Only the first image is masked.

	background: detachable STRING_32
			-- Whether the result has a see-through background; `transparent` needs PNG or WebP output.
			-- Applies to GPT image models. Known values: {CREATE_IMAGE_EDIT_REQUEST_BACKGROUND}.

	model: detachable STRING_32
			-- Model that edits the image; some options below work with only one model family. Known values:
			-- {CREATE_IMAGE_EDIT_REQUEST_MODEL}.

	n: INTEGER_64
			-- How many edited images to produce, 1 to 10.

	size: detachable STRING_32
			-- Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. `gpt-image-2` takes other sizes
			-- too if both sides are multiples of 16. Known values: {CREATE_IMAGE_EDIT_REQUEST_SIZE}.

	response_format: detachable STRING_32
			-- How `dall-e-2` delivers the image: a link that lasts an hour, or base64 data. GPT image models
			-- always send base64. Known values: {CREATE_IMAGE_EDIT_REQUEST_RESPONSE_FORMAT}.

	output_format: detachable STRING_32
			-- File type that GPT image models encode the result in. Known values:
			-- {CREATE_IMAGE_EDIT_REQUEST_OUTPUT_FORMAT}.

	output_compression: INTEGER_64
			-- Compression level for JPEG and WebP output of GPT image models, 0 to 100 percent.

	user: detachable STRING_32
			-- Stable identifier of the end user, which helps to detect abuse.

	input_fidelity: detachable STRING_32
			-- The JSON field `input_fidelity'. Known values: {INPUT_FIDELITY}.

	stream: BOOLEAN
			-- Send events while the edit progresses rather than one final body.

	partial_images: INTEGER_64
			-- The JSON field `partial_images'.

	quality: detachable STRING_32
			-- Rendering effort for GPT image models; `auto` lets the model choose. Known values:
			-- {CREATE_IMAGE_EDIT_REQUEST_QUALITY}.

feature -- Status report

	has_n: BOOLEAN
			-- Is `n' set?

	has_output_compression: BOOLEAN
			-- Is `output_compression' set?

	has_stream: BOOLEAN
			-- Is `stream' set?

	has_partial_images: BOOLEAN
			-- Is `partial_images' set?

	is_background_null: BOOLEAN
			-- Is `background' null, rather than not set?

	is_model_null: BOOLEAN
			-- Is `model' null, rather than not set?

	is_n_null: BOOLEAN
			-- Is `n' null, rather than not set?

	is_size_null: BOOLEAN
			-- Is `size' null, rather than not set?

	is_response_format_null: BOOLEAN
			-- Is `response_format' null, rather than not set?

	is_output_format_null: BOOLEAN
			-- Is `output_format' null, rather than not set?

	is_output_compression_null: BOOLEAN
			-- Is `output_compression' null, rather than not set?

	is_input_fidelity_null: BOOLEAN
			-- Is `input_fidelity' null, rather than not set?

	is_stream_null: BOOLEAN
			-- Is `stream' null, rather than not set?

	is_partial_images_null: BOOLEAN
			-- Is `partial_images' null, rather than not set?

	is_quality_null: BOOLEAN
			-- Is `quality' null, rather than not set?

feature -- Element change

	set_image (a_image: CREATE_IMAGE_EDIT_REQUEST_IMAGE)
			-- Set `image'.
		do
			image := a_image
			mark_set ("image")
		ensure
			image_set: image = a_image
		end

	set_prompt (a_prompt: READABLE_STRING_GENERAL)
			-- Set `prompt'.
		do
			create prompt.make_from_string_general (a_prompt)
			mark_set ("prompt")
		ensure
			prompt_set: is_text_copy (prompt, a_prompt)
		end

	set_mask (a_mask: detachable API_FILE)
			-- Set `mask'; Void leaves it out.
		do
			mask := a_mask
		ensure
			mask_set: mask = a_mask
		end

	set_background (a_background: detachable READABLE_STRING_GENERAL)
			-- Set `background'; Void leaves it out.
		do
			background := text_copy (a_background)
			is_background_null := False
		ensure
			background_set: is_text_copy (background, a_background)
		end

	set_background_null
			-- Have null for `background'.
		do
			background := Void
			is_background_null := True
		ensure
			is_background_null: is_background_null
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

	set_output_format (a_output_format: detachable READABLE_STRING_GENERAL)
			-- Set `output_format'; Void leaves it out.
		do
			output_format := text_copy (a_output_format)
			is_output_format_null := False
		ensure
			output_format_set: is_text_copy (output_format, a_output_format)
		end

	set_output_format_null
			-- Have null for `output_format'.
		do
			output_format := Void
			is_output_format_null := True
		ensure
			is_output_format_null: is_output_format_null
		end

	set_output_compression (a_output_compression: INTEGER_64)
			-- Set `output_compression'.
		do
			output_compression := a_output_compression
			has_output_compression := True
			is_output_compression_null := False
		ensure
			output_compression_set: output_compression = a_output_compression
			has_output_compression: has_output_compression
		end

	unset_output_compression
			-- Leave `output_compression' out.
		do
			output_compression := 0
			has_output_compression := False
			is_output_compression_null := False
		ensure
			not_has_output_compression: not has_output_compression
		end

	set_output_compression_null
			-- Have null for `output_compression'.
		do
			unset_output_compression
			is_output_compression_null := True
		ensure
			is_output_compression_null: is_output_compression_null
		end

	set_user (a_user: detachable READABLE_STRING_GENERAL)
			-- Set `user'; Void leaves it out.
		do
			user := text_copy (a_user)
		ensure
			user_set: is_text_copy (user, a_user)
		end

	set_input_fidelity (a_input_fidelity: detachable READABLE_STRING_GENERAL)
			-- Set `input_fidelity'; Void leaves it out.
		do
			input_fidelity := text_copy (a_input_fidelity)
			is_input_fidelity_null := False
		ensure
			input_fidelity_set: is_text_copy (input_fidelity, a_input_fidelity)
		end

	set_input_fidelity_null
			-- Have null for `input_fidelity'.
		do
			input_fidelity := Void
			is_input_fidelity_null := True
		ensure
			is_input_fidelity_null: is_input_fidelity_null
		end

	set_stream (a_stream: BOOLEAN)
			-- Set `stream'.
		do
			stream := a_stream
			has_stream := True
			is_stream_null := False
		ensure
			stream_set: stream = a_stream
			has_stream: has_stream
		end

	unset_stream
			-- Leave `stream' out.
		do
			stream := False
			has_stream := False
			is_stream_null := False
		ensure
			not_has_stream: not has_stream
		end

	set_stream_null
			-- Have null for `stream'.
		do
			unset_stream
			is_stream_null := True
		ensure
			is_stream_null: is_stream_null
		end

	set_partial_images (a_partial_images: INTEGER_64)
			-- Set `partial_images'.
		do
			partial_images := a_partial_images
			has_partial_images := True
			is_partial_images_null := False
		ensure
			partial_images_set: partial_images = a_partial_images
			has_partial_images: has_partial_images
		end

	unset_partial_images
			-- Leave `partial_images' out.
		do
			partial_images := 0
			has_partial_images := False
			is_partial_images_null := False
		ensure
			not_has_partial_images: not has_partial_images
		end

	set_partial_images_null
			-- Have null for `partial_images'.
		do
			unset_partial_images
			is_partial_images_null := True
		ensure
			is_partial_images_null: is_partial_images_null
		end

	set_quality (a_quality: detachable READABLE_STRING_GENERAL)
			-- Set `quality'; Void leaves it out.
		do
			quality := text_copy (a_quality)
			is_quality_null := False
		ensure
			quality_set: is_text_copy (quality, a_quality)
		end

	set_quality_null
			-- Have null for `quality'.
		do
			quality := Void
			is_quality_null := True
		ensure
			is_quality_null: is_quality_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			image := (create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_CODEC}).required_field (a_fields, once "image")
			prompt := a_fields.required_text (once "prompt")
			mask := mask_codec.field (a_fields, once "mask")
			is_background_null := a_fields.is_null (once "background")
			background := a_fields.text (once "background")
			is_model_null := a_fields.is_null (once "model")
			model := a_fields.text (once "model")
			is_n_null := a_fields.is_null (once "n")
			n := a_fields.integer_64 (once "n")
			has_n := a_fields.is_integer_64 (once "n")
			is_size_null := a_fields.is_null (once "size")
			size := a_fields.text (once "size")
			is_response_format_null := a_fields.is_null (once "response_format")
			response_format := a_fields.text (once "response_format")
			is_output_format_null := a_fields.is_null (once "output_format")
			output_format := a_fields.text (once "output_format")
			is_output_compression_null := a_fields.is_null (once "output_compression")
			output_compression := a_fields.integer_64 (once "output_compression")
			has_output_compression := a_fields.is_integer_64 (once "output_compression")
			user := a_fields.text (once "user")
			is_input_fidelity_null := a_fields.is_null (once "input_fidelity")
			input_fidelity := a_fields.text (once "input_fidelity")
			is_stream_null := a_fields.is_null (once "stream")
			stream := a_fields.boolean (once "stream")
			has_stream := a_fields.is_boolean (once "stream")
			is_partial_images_null := a_fields.is_null (once "partial_images")
			partial_images := a_fields.integer_64 (once "partial_images")
			has_partial_images := a_fields.is_integer_64 (once "partial_images")
			is_quality_null := a_fields.is_null (once "quality")
			quality := a_fields.text (once "quality")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("image", image)
			a_fields.put_required_text ("prompt", prompt)
			mask_codec.put (a_fields, "mask", mask, False)
			a_fields.put_text ("background", background, is_background_null)
			a_fields.put_text ("model", model, is_model_null)
			a_fields.put_integer ("n", n, has_n, is_n_null)
			a_fields.put_text ("size", size, is_size_null)
			a_fields.put_text ("response_format", response_format, is_response_format_null)
			a_fields.put_text ("output_format", output_format, is_output_format_null)
			a_fields.put_integer ("output_compression", output_compression, has_output_compression, is_output_compression_null)
			a_fields.put_text ("user", user, False)
			a_fields.put_text ("input_fidelity", input_fidelity, is_input_fidelity_null)
			a_fields.put_boolean ("stream", stream, has_stream, is_stream_null)
			a_fields.put_integer ("partial_images", partial_images, has_partial_images, is_partial_images_null)
			a_fields.put_text ("quality", quality, is_quality_null)
		end

feature {NONE} -- Implementation

	mask_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

invariant
	background_null: is_background_null implies background = Void
	model_null: is_model_null implies model = Void
	n_null: is_n_null implies not has_n
	size_null: is_size_null implies size = Void
	response_format_null: is_response_format_null implies response_format = Void
	output_format_null: is_output_format_null implies output_format = Void
	output_compression_null: is_output_compression_null implies not has_output_compression
	input_fidelity_null: is_input_fidelity_null implies input_fidelity = Void
	stream_null: is_stream_null implies not has_stream
	partial_images_null: is_partial_images_null implies not has_partial_images
	quality_null: is_quality_null implies quality = Void

end
