note
	description: "OpenAI API as one object: a query for each of its APIs, which share one client."

class
	OPEN_AI_API

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_client

feature -- Access

	chat: CHAT_API
			-- Hold a conversation with a model, and look up, label or delete the completions stored from it.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	completions: COMPLETIONS_API
			-- Continue a plain text prompt with a legacy model.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	embeddings: EMBEDDINGS_API
			-- Turn texts into vectors whose distance tells how alike the texts are.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	models: MODELS_API
			-- List the models that the caller may use, and delete fine-tuned ones.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	files: FILES_API
			-- Store files that other endpoints read or write.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	uploads: UPLOADS_API
			-- Send a large file in parts.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	moderations: MODERATIONS_API
			-- Find out whether text or images are potentially harmful.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	images: IMAGES_API
			-- Draw new images, edit existing ones and make variations of them.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	audio: AUDIO_API
			-- Turn text into speech and recordings into text, and set up custom voices.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	batch: BATCH_API
			-- Process many requests from one file within a day, at a lower price.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	fine_tuning: FINE_TUNING_API
			-- Train models on your own examples, and share and grade the results.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	vector_stores: VECTOR_STORES_API
			-- Index files in pieces, so that they can be searched by meaning.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
