note
	description: "A rough location that makes search results more local."

class
	WEB_SEARCH_LOCATION

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	country: detachable STRING_32
			-- Two-letter ISO 3166-1 country code.

	region: detachable STRING_32
			-- Region or state, in plain words.

	city: detachable STRING_32
			-- City, in plain words.

	timezone: detachable STRING_32
			-- IANA time zone name.

feature -- Element change

	set_country (a_country: detachable READABLE_STRING_GENERAL)
			-- Set `country'; Void leaves it out.
		do
			country := text_copy (a_country)
		ensure
			country_set: is_text_copy (country, a_country)
		end

	set_region (a_region: detachable READABLE_STRING_GENERAL)
			-- Set `region'; Void leaves it out.
		do
			region := text_copy (a_region)
		ensure
			region_set: is_text_copy (region, a_region)
		end

	set_city (a_city: detachable READABLE_STRING_GENERAL)
			-- Set `city'; Void leaves it out.
		do
			city := text_copy (a_city)
		ensure
			city_set: is_text_copy (city, a_city)
		end

	set_timezone (a_timezone: detachable READABLE_STRING_GENERAL)
			-- Set `timezone'; Void leaves it out.
		do
			timezone := text_copy (a_timezone)
		ensure
			timezone_set: is_text_copy (timezone, a_timezone)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			country := a_fields.text (once "country")
			region := a_fields.text (once "region")
			city := a_fields.text (once "city")
			timezone := a_fields.text (once "timezone")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("country", country, False)
			a_fields.put_text ("region", region, False)
			a_fields.put_text ("city", city, False)
			a_fields.put_text ("timezone", timezone, False)
		end

end
