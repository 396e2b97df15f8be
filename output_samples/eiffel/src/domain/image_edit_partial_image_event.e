note
	description: "Carries a preview while an edit is still in progress."

class
	IMAGE_EDIT_PARTIAL_IMAGE_EVENT

inherit
	API_MODEL
		redefine
			make
		end

	IMAGE_EDIT_STREAM_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "image_edit.partial_image"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks a preview of an edit.

	b64_json: detachable STRING_32
			-- Preview image as base64, ready to decode into a file.

	created_at: INTEGER_64
			-- Unix time of the event.

	size: detachable STRING_32
			-- Dimensions asked for. Known values: {IMAGE_EDIT_PARTIAL_IMAGE_EVENT_SIZE}.

	quality: detachable STRING_32
			-- Rendering effort asked for. Known values: {IMAGE_EDIT_PARTIAL_IMAGE_EVENT_QUALITY}.

	background: detachable STRING_32
			-- Background mode asked for. Known values: {IMAGE_EDIT_PARTIAL_IMAGE_EVENT_BACKGROUND}.

	output_format: detachable STRING_32
			-- File type that `b64_json` decodes to. Known values:
			-- {IMAGE_EDIT_PARTIAL_IMAGE_EVENT_OUTPUT_FORMAT}.

	partial_image_index: INTEGER_64
			-- Position of this preview, counted from 0.

feature -- Status report

	has_created_at: BOOLEAN
			-- Is `created_at' set?

	has_partial_image_index: BOOLEAN
			-- Is `partial_image_index' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and b64_json /= Void
				and has_created_at
				and size /= Void
				and quality /= Void
				and background /= Void
				and output_format /= Void
				and has_partial_image_index
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_b64_json (a_b64_json: detachable READABLE_STRING_GENERAL)
			-- Set `b64_json'; Void leaves it out.
		do
			if a_b64_json /= Void then
				create b64_json.make_from_string_general (a_b64_json)
			else
				b64_json := Void
			end
		ensure
			b64_json_set: (b64_json = Void) = (a_b64_json = Void)
			same_text: attached b64_json as l_text and then a_b64_json /= Void implies l_text.same_string_general (a_b64_json)
		end

	set_created_at (a_created_at: INTEGER_64)
			-- Set `created_at'.
		do
			created_at := a_created_at
			has_created_at := True
		ensure
			created_at_set: created_at = a_created_at
			has_created_at: has_created_at
		end

	unset_created_at
			-- Leave `created_at' out.
		do
			created_at := 0
			has_created_at := False
		ensure
			not_has_created_at: not has_created_at
		end

	set_size (a_size: detachable READABLE_STRING_GENERAL)
			-- Set `size'; Void leaves it out.
		do
			if a_size /= Void then
				create size.make_from_string_general (a_size)
			else
				size := Void
			end
		ensure
			size_set: (size = Void) = (a_size = Void)
			same_text: attached size as l_text and then a_size /= Void implies l_text.same_string_general (a_size)
		end

	set_quality (a_quality: detachable READABLE_STRING_GENERAL)
			-- Set `quality'; Void leaves it out.
		do
			if a_quality /= Void then
				create quality.make_from_string_general (a_quality)
			else
				quality := Void
			end
		ensure
			quality_set: (quality = Void) = (a_quality = Void)
			same_text: attached quality as l_text and then a_quality /= Void implies l_text.same_string_general (a_quality)
		end

	set_background (a_background: detachable READABLE_STRING_GENERAL)
			-- Set `background'; Void leaves it out.
		do
			if a_background /= Void then
				create background.make_from_string_general (a_background)
			else
				background := Void
			end
		ensure
			background_set: (background = Void) = (a_background = Void)
			same_text: attached background as l_text and then a_background /= Void implies l_text.same_string_general (a_background)
		end

	set_output_format (a_output_format: detachable READABLE_STRING_GENERAL)
			-- Set `output_format'; Void leaves it out.
		do
			if a_output_format /= Void then
				create output_format.make_from_string_general (a_output_format)
			else
				output_format := Void
			end
		ensure
			output_format_set: (output_format = Void) = (a_output_format = Void)
			same_text: attached output_format as l_text and then a_output_format /= Void implies l_text.same_string_general (a_output_format)
		end

	set_partial_image_index (a_partial_image_index: INTEGER_64)
			-- Set `partial_image_index'.
		do
			partial_image_index := a_partial_image_index
			has_partial_image_index := True
		ensure
			partial_image_index_set: partial_image_index = a_partial_image_index
			has_partial_image_index: has_partial_image_index
		end

	unset_partial_image_index
			-- Leave `partial_image_index' out.
		do
			partial_image_index := 0
			has_partial_image_index := False
		ensure
			not_has_partial_image_index: not has_partial_image_index
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			b64_json := a_fields.text ("b64_json")
			created_at := a_fields.integer_64 ("created_at")
			has_created_at := a_fields.is_found
			size := a_fields.text ("size")
			quality := a_fields.text ("quality")
			background := a_fields.text ("background")
			output_format := a_fields.text ("output_format")
			partial_image_index := a_fields.integer_64 ("partial_image_index")
			has_partial_image_index := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("b64_json", b64_json, False)
			a_fields.put_integer ("created_at", created_at, has_created_at, False)
			a_fields.put_text ("size", size, False)
			a_fields.put_text ("quality", quality, False)
			a_fields.put_text ("background", background, False)
			a_fields.put_text ("output_format", output_format, False)
			a_fields.put_integer ("partial_image_index", partial_image_index, has_partial_image_index, False)
		end

end
