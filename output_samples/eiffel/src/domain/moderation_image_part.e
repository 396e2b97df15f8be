note
	description: "An image to check."

class
	MODERATION_IMAGE_PART

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_MODERATION_REQUEST_INPUT_ITEM

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "image_url"
		end

	make_with (a_image_url: MODERATION_IMAGE_PART_IMAGE_URL)
			-- Set what is required.
		do
			make
			image_url := a_image_url
		ensure
			image_url_set: image_url = a_image_url
		end

feature -- Access

	type: STRING_32
			-- Marks the part as an image.

	image_url: MODERATION_IMAGE_PART_IMAGE_URL
			-- Where the image is.

feature -- Element change

	set_image_url (a_image_url: MODERATION_IMAGE_PART_IMAGE_URL)
			-- Set `image_url'.
		do
			image_url := a_image_url
			mark_set ("image_url")
		ensure
			image_url_set: image_url = a_image_url
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			image_url := (create {API_MODEL_CODEC [MODERATION_IMAGE_PART_IMAGE_URL]}).required_field (a_fields, once "image_url")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("image_url", image_url)
		end

end
