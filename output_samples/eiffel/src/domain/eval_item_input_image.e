note
	description: "A picture shown to the grading model."

class
	EVAL_ITEM_INPUT_IMAGE

inherit
	API_MODEL
		redefine
			make
		end

	EVAL_ITEM_CONTENT_ITEM

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "input_image"
		end

	make_with (a_image_url: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create image_url.make_from_string_general (a_image_url)
		ensure
			image_url_set: is_text_copy (image_url, a_image_url)
		end

feature -- Access

	type: STRING_32
			-- Always `input_image`.

	image_url: STRING_32
			-- Address from which the picture is loaded.

	detail: detachable STRING_32
			-- Resolution at which the picture is read, one of `auto` (the default), `low` and `high`.

feature -- Element change

	set_image_url (a_image_url: READABLE_STRING_GENERAL)
			-- Set `image_url'.
		do
			create image_url.make_from_string_general (a_image_url)
			mark_set ("image_url")
		ensure
			image_url_set: is_text_copy (image_url, a_image_url)
		end

	set_detail (a_detail: detachable READABLE_STRING_GENERAL)
			-- Set `detail'; Void leaves it out.
		do
			detail := text_copy (a_detail)
		ensure
			detail_set: is_text_copy (detail, a_detail)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			image_url := a_fields.required_text (once "image_url")
			detail := a_fields.text (once "detail")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("image_url", image_url)
			a_fields.put_text ("detail", detail, False)
		end

end
